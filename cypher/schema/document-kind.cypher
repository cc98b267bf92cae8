// Documents of one kind.
CREATE INDEX document_kind IF NOT EXISTS FOR (node:Document) ON (node.kind, node.id)
