// The findings of an inspection, in order.
CREATE INDEX finding_inspection IF NOT EXISTS FOR (node:Finding) ON (node.inspection, node.order)
