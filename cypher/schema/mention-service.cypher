// What is said of a service, in the order in which it is paged.
CREATE INDEX mention_of_service IF NOT EXISTS FOR (node:Mention) ON (node.service, node.sortKey)
