// What was said of a service with one polarity by one voice, in the order in which it is paged.
CREATE INDEX mention_judging_service IF NOT EXISTS FOR (node:Mention) ON (node.service, node.polarity, node.voice, node.sortKey)
