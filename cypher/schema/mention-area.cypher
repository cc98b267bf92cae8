// What is said of a service in an area, by date.
CREATE INDEX mention_area IF NOT EXISTS FOR (node:Mention) ON (node.area, node.service, node.date, node.id)
