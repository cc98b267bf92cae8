// An id names one Person.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (node:Person) REQUIRE node.id IS UNIQUE
