// Document nodes with these ids.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id, document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} AS node
