// Links organisations to areas in which documents name them, and to which they are not linked yet.
CYPHER replan=skip
UNWIND $rows.partners AS row
MATCH (organisation:Organisation {id: row.organisation})
CALL (organisation, row) {
  MATCH (area:Area {id: row.area})
  CREATE (organisation)-[:PARTNER_IN]->(area)
}
