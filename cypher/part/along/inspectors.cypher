// Lists of inspectors, where they are asked for.
// if inspections
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS inspector
  CALL (inspector) {
    MATCH (inspector)-[link:INSPECTED]->(node:Inspection)
    // if inspections.page.linkKeys
    WITH node, link ORDER BY link.lead DESC, link.role
    WITH node, collect(link)[0] AS link
    // end if
    WITH DISTINCT node, null AS link // if not inspections.page.linkKeys
    WHERE true
    // include where/inspections below inspections
    // include page/by-start-date below inspections
  }
  WITH collect([inspector.id, total, rows]) AS inspectionsPages
  // include along/inspections below inspections
  RETURN {
    // include answer below inspections
    // include along/inspections-answer below inspections
  } AS inspections
}
// end if
