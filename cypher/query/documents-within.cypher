// Documents about areas, or that name people; with what they say of the person.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (:Area {id: id})<-[:ABOUT]-(node:Document)
  WITH node, null AS link
  WHERE true
  // end if
  // if page.look is PERSON
  MATCH (:Person {id: id})-[link:NAMED_IN]->(node:Document)
  // if page.linkKeys
  WITH node, link ORDER BY link.capacity, link.role
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  WHERE true
  // end if
    // include where/documents
  // include page/by-sort-key
}
WITH collect([parent.id, total, rows]) AS pages
// include along/documents
RETURN {
  // include answer
  // include along/documents-answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
