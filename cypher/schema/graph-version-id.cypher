// An id names one GraphVersion.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (node:GraphVersion) REQUIRE node.id IS UNIQUE
