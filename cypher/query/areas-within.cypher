// Areas by id, that inspectors have inspected, or in which organisations are partners.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (node:Area {id: id})
  WHERE true
  // end if
  // if page.look is INSPECTOR
  MATCH (:Inspector {id: id})-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(node:Area)
  WITH DISTINCT node
  WHERE true
  // end if
  // if page.look is ORGANISATION
  MATCH (:Organisation {id: id})-[:PARTNER_IN]->(node:Area)
  WITH DISTINCT node
  WHERE true
  // end if
    // include where/areas
  WITH node, null AS link
  // include page/by-name
}
WITH collect([parent.id, total, rows]) AS pages
// include along/areas
RETURN {
  // include answer
  // include along/areas-answer
} AS answer
, [id IN $where.slugs WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.slugs
