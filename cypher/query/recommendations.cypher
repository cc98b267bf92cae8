// Recommendations of all areas: each kind is walked in the order of an index, and the walks are merged.
// $page.parents: for whom; each with the kinds to walk.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  UNWIND parent.kinds AS kind
  CALL (parent, kind) {
    MATCH (node:Recommendation)
    WHERE node.kind = kind AND node.sortKey > $page.low AND node.sortKey < $page.high
      // include where/recommendations
    WITH node
    ORDER BY node.kind, node.sortKey // if not page.descending
    ORDER BY node.kind DESC, node.sortKey DESC // if page.descending
    LIMIT $page.limit
    RETURN node
  }
  WITH node
  ORDER BY node.sortKey // if not page.descending
  ORDER BY node.sortKey DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  UNWIND parent.kinds AS kind
  MATCH (node:Recommendation)
  WHERE node.kind = kind AND node.sortKey IS NOT NULL
    // include where/recommendations
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
