// What is said of a service with one polarity, in the order in which it is paged.
CREATE INDEX mention_of_polarity IF NOT EXISTS FOR (node:Mention) ON (node.service, node.polarity, node.sortKey)
