// What is said of a service and how, by date.
CREATE INDEX mention_service IF NOT EXISTS FOR (node:Mention) ON (node.service, node.polarity, node.date, node.id)
