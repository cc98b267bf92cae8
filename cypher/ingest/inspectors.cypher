// Inspectors, and what they inspected, under the names as printed. $rows.inspectors has each once, with the times that documents name them.
CYPHER replan=skip
UNWIND $rows.inspectors AS one
MERGE (inspector:Inspector {id: one.id})
  ON CREATE SET inspector.name = one.rows[0].name, inspector.aliases = [one.rows[0].name], inspector.areaCount = 1
WITH inspector, one
CALL (inspector, one) {
  WITH inspector, one
  WHERE NOT EXISTS { (inspector)-[:WORKS_FOR]->(:Organisation) }
  MATCH (employer:Organisation {id: one.rows[0].organisation})
  CREATE (inspector)-[:WORKS_FOR]->(employer)
}
UNWIND one.rows AS row
MATCH (inspection:Inspection {id: row.inspection})
CREATE (inspector)-[:INSPECTED {role: row.role, lead: row.lead, printedName: row.name, organisation: row.organisation}]->(inspection)
