// An id names one Service.
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (node:Service) REQUIRE node.id IS UNIQUE
