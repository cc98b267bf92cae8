// For which inspectorates inspectors work.
CYPHER replan=skip
UNWIND $rows.employers AS row
MATCH (inspector:Inspector {id: row.inspector})
CALL (inspector, row) {
  MATCH (inspector)-[works:WORKS_FOR]->(other:Organisation)
  WHERE other.id <> row.organisation
  DELETE works
}
MATCH (employer:Organisation {id: row.organisation})
MERGE (inspector)-[:WORKS_FOR]->(employer)
