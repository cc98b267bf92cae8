// Items of the minutes about areas, of documents, or of what people said.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (node:MeetingItem)
  WHERE node.area = id
  // end if
  // if page.look is DOCUMENT
  MATCH (:Document {id: id})-[:HAS_ITEM]->(node:MeetingItem)
  WHERE true
  // end if
  // if page.look is PERSON
  MATCH (:Person {id: id})<-[:SAID_BY]-(node:MeetingItem)
  WHERE true
  // end if
    // include where/items
  WITH node, null AS link
  // include page/by-sort-key
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
