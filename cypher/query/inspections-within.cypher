// Inspections of areas, by inspectors, or with organisations as partners; with the part they took.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (:Area {id: id})-[:HAS_INSPECTION]->(node:Inspection)
  WITH node, null AS link
  WHERE true
  // end if
  // if page.look is INSPECTOR
  MATCH (:Inspector {id: id})-[link:INSPECTED]->(node:Inspection)
  // if page.linkKeys
  WITH node, link ORDER BY link.lead DESC, link.role
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  WHERE true
  // end if
  // if page.look is ORGANISATION
  MATCH (:Organisation {id: id})-[link:PARTNER_OF]->(node:Inspection)
  // if page.linkKeys
  WITH node, link ORDER BY link.printedName
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  WHERE true
  // end if
    // include where/inspections
  // include page/by-start-date
}
WITH collect([parent.id, total, rows]) AS pages
// include along/inspections
RETURN {
  // include answer
  // include along/inspections-answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
