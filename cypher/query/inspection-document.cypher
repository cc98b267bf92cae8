// The letter or report of inspections.
UNWIND $ids AS id
MATCH (:Inspection {id: id})-[:REPORTED_IN]->(document:Document)
RETURN id, document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} AS node
