// Partners in areas or of inspections, with the name as printed; or those to whom recommendations are addressed.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  // if page.look is AREA
  MATCH (:Area {id: id})<-[:PARTNER_IN]-(node:Organisation)
  WITH DISTINCT node, null AS link
  WHERE true
  // end if
  // if page.look is INSPECTION
  MATCH (:Inspection {id: id})<-[link:PARTNER_OF]-(node:Organisation)
  // if page.linkKeys
  WITH node, link ORDER BY link.printedName
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  WHERE true
  // end if
  // if page.look is RECOMMENDATION
  MATCH (:Recommendation {id: id})-[:ADDRESSED_TO]->(node:Organisation)
  WITH DISTINCT node, null AS link
  WHERE true
  // end if
    // include where/organisations
  // include page/by-name
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
