// The long properties of documents.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id, document {.id, .text, .pageStarts, .notUnderstood} AS node
