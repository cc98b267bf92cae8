// Which organisations are to act on a recommendation.
CYPHER replan=skip
UNWIND $rows.addressees AS row
MATCH (recommendation:Recommendation {id: row.recommendation})
CALL (recommendation, row) {
  MATCH (organisation:Organisation {id: row.organisation})
  CREATE (recommendation)-[:ADDRESSED_TO]->(organisation)
}
