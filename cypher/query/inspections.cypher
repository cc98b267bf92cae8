// Inspections of all areas, by their first day.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  MATCH (node:Inspection)
  WHERE node.startDate >= $page.low AND node.startDate <= $page.high AND node.id IS NOT NULL
    AND [node.startDate, node.id] > [$page.low, $page.lowId] AND [node.startDate, node.id] < [$page.high, $page.highId] // if page.bounded
    // include where/inspections
  WITH node
  ORDER BY node.startDate, node.id // if not page.descending
  ORDER BY node.startDate DESC, node.id DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  MATCH (node:Inspection)
  WHERE true
    // include where/inspections
  RETURN count(node) AS total
}
// end if
WITH parent, null AS total, rows // if not page.counted
WITH parent, total, [] AS rows // if not page.paged
WITH collect([parent.id, total, rows]) AS pages
// include along/inspections
RETURN {
  // include answer
  // include along/inspections-answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
