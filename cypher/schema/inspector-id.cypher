// An id names one Inspector.
CREATE CONSTRAINT inspector_id IF NOT EXISTS FOR (node:Inspector) REQUIRE node.id IS UNIQUE
