// What is said of services in an inspection.
CREATE INDEX mention_of_inspection IF NOT EXISTS FOR (node:Mention) ON (node.inspection, node.service)
