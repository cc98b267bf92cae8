// An id names one Theme.
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (node:Theme) REQUIRE node.id IS UNIQUE
