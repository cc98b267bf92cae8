// Documents in the order in which they are paged.
CREATE INDEX document_sort_key IF NOT EXISTS FOR (node:Document) ON (node.sortKey)
