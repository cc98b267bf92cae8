// An id names one Finding.
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (node:Finding) REQUIRE node.id IS UNIQUE
