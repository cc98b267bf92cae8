// Areas in the order in which they are paged.
CREATE INDEX area_name IF NOT EXISTS FOR (node:Area) ON (node.name, node.id)
