// An id names one Document.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE
