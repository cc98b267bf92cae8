// Links inspections to the one before in the same area.
CYPHER replan=skip
UNWIND $rows.follows AS row
MATCH (later:Inspection {id: row.later})
CALL (later, row) {
  MATCH (earlier:Inspection {id: row.earlier})
  CREATE (later)-[:FOLLOWS]->(earlier)
}
