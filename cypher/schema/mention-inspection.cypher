// The mentions of an inspection, in order.
CREATE INDEX mention_inspection IF NOT EXISTS FOR (node:Mention) ON (node.inspection, node.order)
