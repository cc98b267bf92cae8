// What is said of services in an area.
CREATE INDEX mention_of_area IF NOT EXISTS FOR (node:Mention) ON (node.area, node.service)
