// Statistics of areas, inspections or documents.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (node:Statistic)
  WHERE node.area = id
  // end if
  // if page.look is INSPECTION
  MATCH (:Inspection {id: id})-[:REPORTED_IN]->(:Document)-[:STATES]->(node:Statistic)
  WHERE true
  // end if
  // if page.look is DOCUMENT
  MATCH (:Document {id: id})-[:STATES]->(node:Statistic)
  WHERE true
  // end if
    // include where/statistics
  WITH node, null AS link
  // include page/by-sort-key
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
, [id IN $where.inspections WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections // if where.inspections
// include unknown-units
