// Everyone who has inspected these areas, by how many areas they have inspected.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  MATCH (:Area {id: id})-[:HAS_INSPECTION]->(:Inspection)<-[:INSPECTED]-(node:Inspector)
  WITH DISTINCT parent, node, null AS link
  WHERE true
    // include where/inspectors
  // include page/by-area-count
}
WITH collect([parent.id, total, rows]) AS pages
// include along/inspectors
RETURN {
  // include answer
  // include along/inspectors-answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
