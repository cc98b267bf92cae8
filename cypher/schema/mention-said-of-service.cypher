// What one voice said of a service, in the order in which it is paged.
CREATE INDEX mention_said_of_service IF NOT EXISTS FOR (node:Mention) ON (node.service, node.voice, node.sortKey)
