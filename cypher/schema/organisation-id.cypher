// An id names one Organisation.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (node:Organisation) REQUIRE node.id IS UNIQUE
