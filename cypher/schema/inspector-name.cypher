// Inspectors in the order in which they are paged.
CREATE INDEX inspector_name IF NOT EXISTS FOR (node:Inspector) ON (node.name, node.id)
