// Links of inspections to one that is no longer the one before in the same area.
CYPHER replan=skip
UNWIND $rows.follows AS row
MATCH (later:Inspection {id: row.later})
CALL (row, later) {
  MATCH (later)-[follows:FOLLOWS]->(earlier:Inspection)
  WHERE earlier.id = row.earlier
  RETURN follows
}
DELETE follows
