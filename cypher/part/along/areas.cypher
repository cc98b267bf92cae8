// Lists of areas, where they are asked for.
// if inspections
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS area
  CALL (area) {
    MATCH (area)-[:HAS_INSPECTION]->(node:Inspection)
    WITH node, null AS link
    WHERE true
    // include where/inspections below inspections
    // include page/by-start-date below inspections
  }
  WITH collect([area.id, total, rows]) AS inspectionsPages
  // include along/inspections below inspections
  RETURN {
    // include answer below inspections
    // include along/inspections-answer below inspections
  } AS inspections
}
// end if
// if mentions
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS area
  CALL (area) {
    MATCH (node:Mention)
    WHERE node.area = area.id
    // include where/service below mentions
    // include where/mentions below mentions
    WITH node, null AS link
    // include page/by-sort-key below mentions
  }
  WITH collect([area.id, total, rows]) AS mentionsPages
  RETURN {
    // include answer below mentions
  } AS mentions
}
// end if
