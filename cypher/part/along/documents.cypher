// Lists of documents, where they are asked for.
// if items
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS document
  CALL (document) {
    MATCH (document)-[:HAS_ITEM]->(node:MeetingItem)
    WITH node, null AS link
    WHERE true
    // include where/items below items
    // include page/by-sort-key below items
  }
  WITH collect([document.id, total, rows]) AS itemsPages
  RETURN {
    // include answer below items
  } AS items
}
// end if
// if statistics
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS document
  CALL (document) {
    MATCH (document)-[:STATES]->(node:Statistic)
    WITH node, null AS link
    WHERE true
    // include where/statistics below statistics
    // include page/by-sort-key below statistics
  }
  WITH collect([document.id, total, rows]) AS statisticsPages
  RETURN {
    // include answer below statistics
  } AS statistics
}
// end if
