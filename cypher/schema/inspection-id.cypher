// An id names one Inspection.
CREATE CONSTRAINT inspection_id IF NOT EXISTS FOR (node:Inspection) REQUIRE node.id IS UNIQUE
