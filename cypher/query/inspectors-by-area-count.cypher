// Inspectors by how many areas they have inspected.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  MATCH (node:Inspector)
  WHERE node.areaCount >= $page.low AND node.areaCount <= $page.high AND node.id IS NOT NULL
    AND [node.areaCount, node.id] > [$page.low, $page.lowId] AND [node.areaCount, node.id] < [$page.high, $page.highId] // if page.bounded
    // include where/inspectors
  WITH node
  ORDER BY node.areaCount, node.id // if not page.descending
  ORDER BY node.areaCount DESC, node.id DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  MATCH (node:Inspector)
  WHERE true
    // include where/inspectors
  RETURN count(node) AS total
}
// end if
WITH parent, null AS total, rows // if not page.counted
WITH parent, total, [] AS rows // if not page.paged
WITH collect([parent.id, total, rows]) AS pages
// include along/inspectors
RETURN {
  // include answer
  // include along/inspectors-answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
