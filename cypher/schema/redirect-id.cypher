// An id names one Redirect.
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (node:Redirect) REQUIRE node.id IS UNIQUE
