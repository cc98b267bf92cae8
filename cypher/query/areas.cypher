// Local areas by name.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
// Where all must be counted of which something was said of a few services, what was said leads to them: $where.through.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.counted
CALL (parent) {
  // if where.through
  UNWIND $where.through.where.services AS service
  UNWIND $where.through.where.polarities AS polarity
  MATCH (mention:Mention)
  WHERE mention.service = service AND mention.polarity = polarity AND mention.sortKey IS NOT NULL
    // include where/judged below where.through
  WITH DISTINCT mention.area AS id
  MATCH (node:Area {id: id})
  WHERE true
  // end if
  // if not where.through
  MATCH (node:Area)
  WHERE node.name IS NOT NULL AND node.id IS NOT NULL
  // end if
    // include where/areas
  WITH node, null AS link
  // include page/by-name
}
// end if
// if not page.counted
CALL (parent) {
  MATCH (node:Area)
  WHERE node.name >= $page.low AND node.name <= $page.high AND node.id IS NOT NULL
    AND [node.name, node.id] > [$page.low, $page.lowId] AND [node.name, node.id] < [$page.high, $page.highId] // if page.bounded
    // include where/areas
  WITH node
  ORDER BY node.name, node.id // if not page.descending
  ORDER BY node.name DESC, node.id DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
WITH parent, null AS total, rows
// end if
WITH collect([parent.id, total, rows]) AS pages
// include along/areas
RETURN {
  // include answer
  // include along/areas-answer
} AS answer
, [id IN $where.slugs WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.slugs
