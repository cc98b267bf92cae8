// Mentions, of all services or some: what each voice said of a service, or that of each polarity, is walked in the order of an index, and
// the walks are merged. $page.parents: for whom; each with the services to walk, whose voices, and with the polarities where
// $where.byPolarity; and its `theme` where it is one.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  UNWIND parent.services AS service
  UNWIND parent.voices AS voice
  // if where.byPolarity
  UNWIND parent.polarities AS polarity
  CALL (parent, service, voice, polarity) {
    MATCH (node:Mention)
    WHERE node.service = service AND node.polarity = polarity AND node.voice = voice
      AND node.sortKey > $page.low AND node.sortKey < $page.high
      // include where/mentions
    WITH node
    ORDER BY node.service, node.polarity, node.voice, node.sortKey // if not page.descending
    ORDER BY node.service DESC, node.polarity DESC, node.voice DESC, node.sortKey DESC // if page.descending
    LIMIT $page.limit
    RETURN node
  }
  // end if
  // if not where.byPolarity
  CALL (parent, service, voice) {
    MATCH (node:Mention)
    WHERE node.service = service AND node.voice = voice AND node.sortKey > $page.low AND node.sortKey < $page.high
      // include where/mentions
    WITH node
    ORDER BY node.service, node.voice, node.sortKey // if not page.descending
    ORDER BY node.service DESC, node.voice DESC, node.sortKey DESC // if page.descending
    LIMIT $page.limit
    RETURN node
  }
  // end if
  WITH node
  ORDER BY node.sortKey // if not page.descending
  ORDER BY node.sortKey DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  UNWIND parent.services AS service
  UNWIND parent.voices AS voice
  UNWIND parent.polarities AS polarity // if where.byPolarity
  MATCH (node:Mention)
  WHERE node.service = service AND node.voice = voice AND node.sortKey IS NOT NULL
    AND node.polarity = polarity // if where.byPolarity
    // include where/mentions
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
