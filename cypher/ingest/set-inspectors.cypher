// What is known of inspectors from all documents together.
CYPHER replan=skip
UNWIND $rows.inspectors AS row
MATCH (inspector:Inspector {id: row.id})
SET inspector = row.properties
WITH inspector, row
CALL (inspector, row) {
  MATCH (inspector)-[works:WORKS_FOR]->(other:Organisation)
  WHERE other.id <> row.organisation
  DELETE works
}
MATCH (employer:Organisation {id: row.organisation})
MERGE (inspector)-[:WORKS_FOR]->(employer)
