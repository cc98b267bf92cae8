// Statistics of all documents.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  MATCH (node:Statistic)
  WHERE node.sortKey > $page.low AND node.sortKey < $page.high
    // include where/statistics
  WITH node
  ORDER BY node.sortKey // if not page.descending
  ORDER BY node.sortKey DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  MATCH (node:Statistic)
  WHERE true
    // include where/statistics
  RETURN count(node) AS total
}
// end if
WITH parent, null AS total, rows // if not page.counted
WITH parent, total, [] AS rows // if not page.paged
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
, [id IN $where.inspections WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections // if where.inspections
// include unknown-units
