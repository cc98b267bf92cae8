// Documents of one kind, in the order in which they are paged.
CREATE INDEX document_of_kind IF NOT EXISTS FOR (node:Document) ON (node.kind, node.sortKey)
