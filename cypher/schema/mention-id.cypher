// An id names one Mention.
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (node:Mention) REQUIRE node.id IS UNIQUE
