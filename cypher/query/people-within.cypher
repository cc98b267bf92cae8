// People named in the documents about areas, or in documents; with what the document says of them.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (:Area {id: id})<-[:ABOUT]-(:Document)<-[:NAMED_IN]-(node:Person)
  WITH DISTINCT node, null AS link
  // end if
  // if page.look is DOCUMENT
  MATCH (:Document {id: id})<-[link:NAMED_IN]-(node:Person)
  // if page.linkKeys
  WITH node, link ORDER BY link.capacity, link.role
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  // end if
  // include page/by-name
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
