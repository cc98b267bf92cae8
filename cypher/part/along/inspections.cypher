// Lists of inspections, where they are asked for.
// if inspectors
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS inspection
  CALL (inspection) {
    MATCH (inspection)<-[link:INSPECTED]-(node:Inspector)
    // if inspectors.page.linkKeys
    WITH node, link ORDER BY link.lead DESC, link.role
    WITH node, collect(link)[0] AS link
    // end if
    WITH DISTINCT node, null AS link // if not inspectors.page.linkKeys
    WITH node, link, CASE WHEN link.lead THEN '0' ELSE '1' END + node.name AS key // if inspectors.where.byLead
    WITH node, link, node.name AS key // if not inspectors.where.byLead
    // include page/by-key below inspectors
  }
  WITH collect([inspection.id, total, rows]) AS inspectorsPages
  RETURN {
    // include answer below inspectors
  } AS inspectors
}
// end if
// if findings
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS inspection
  CALL (inspection) {
    // if findings.page.look is INSPECTION
    MATCH (inspection)-[:HAS_FINDING]->(node:Finding)
    WITH node, null AS link
    WHERE true
    // end if
    // if findings.page.look is INSPECTION_MENTIONING
    MATCH (mention:Mention)<-[:HAS_MENTION]-(node:Finding)
    WHERE mention.inspection = inspection.id
      // include where/through below findings
    WITH DISTINCT node, null AS link
    WHERE true
    // end if
    // include where/findings below findings
    // include page/by-sort-key below findings
  }
  WITH collect([inspection.id, total, rows]) AS findingsPages
  RETURN {
    // include answer below findings
  } AS findings
}
// end if
// if mentions
CALL (pages) {
  UNWIND pages AS page
  UNWIND page[2] AS row
  WITH row[0] AS inspection
  CALL (inspection) {
    MATCH (node:Mention)
    WHERE node.inspection = inspection.id
    // include where/service below mentions
    // include where/mentions below mentions
    WITH node, null AS link
    // include page/by-sort-key below mentions
  }
  WITH collect([inspection.id, total, rows]) AS mentionsPages
  RETURN {
    // include answer below mentions
  } AS mentions
}
// end if
