// The teams of inspections: those who led first where $where.byLead, then by name.
// $page.parents: for whom. $page.look: of what their ids are, or those of $page.under, where that is to be looked under.
// Several calls may go as one.
UNWIND $page.parents AS parent
CALL (parent) {
  UNWIND $page.under AS id // if page.under
  WITH parent, parent.id AS id // if not page.under
  MATCH (:Inspection {id: id})<-[link:INSPECTED]-(node:Inspector)
  // if page.linkKeys
  WITH node, link ORDER BY link.lead DESC, link.role
  WITH node, collect(link)[0] AS link
  // end if
  WITH DISTINCT node, null AS link // if not page.linkKeys
  WITH node, link, CASE WHEN link.lead THEN '0' ELSE '1' END + node.name AS key // if where.byLead
  WITH node, link, node.name AS key // if not where.byLead
  // include page/by-key
}
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
