// People in the order in which they are paged.
CREATE INDEX person_name IF NOT EXISTS FOR (node:Person) ON (node.name, node.id)
