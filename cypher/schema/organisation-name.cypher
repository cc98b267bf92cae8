// Organisations in the order in which they are paged.
CREATE INDEX organisation_name IF NOT EXISTS FOR (node:Organisation) ON (node.name, node.id)
