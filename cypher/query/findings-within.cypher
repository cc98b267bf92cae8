// Findings of areas, inspections or documents. Where they must mention a service, few mentions of it lead to them.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA_MENTIONING
  MATCH (mention:Mention)<-[:HAS_MENTION]-(node:Finding)
  WHERE mention.area = id
    // include where/through
  WITH DISTINCT parent, node, null AS link
  WHERE true
  // end if
  // if page.look is INSPECTION_MENTIONING
  MATCH (mention:Mention)<-[:HAS_MENTION]-(node:Finding)
  WHERE mention.inspection = id
    // include where/through
  WITH DISTINCT parent, node, null AS link
  WHERE true
  // end if
  // if page.look is AREA
  MATCH (node:Finding)
  WHERE node.area = id
  // end if
  // if page.look is INSPECTION
  MATCH (:Inspection {id: id})-[:HAS_FINDING]->(node:Finding)
  WHERE true
  // end if
  // if page.look is DOCUMENT
  MATCH (:Document {id: id})<-[:STATED_IN]-(node:Finding)
  WHERE true
  // end if
    // include where/findings
  WITH node, null AS link
  // include page/by-sort-key
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
, [id IN $where.inspections WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections // if where.inspections
