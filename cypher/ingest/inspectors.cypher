// The inspection team, under the names as printed.
MATCH (inspection:Inspection {id: $inspection})
UNWIND $inspectors AS row
MATCH (employer:Organisation {id: row.organisation})
MERGE (inspector:Inspector {id: row.id})
  ON CREATE SET inspector.name = row.name, inspector.aliases = [row.name], inspector.areaCount = 1
MERGE (inspector)-[:WORKS_FOR]->(employer)
CREATE (inspector)-[:INSPECTED {role: row.role, lead: row.lead, printedName: row.name, organisation: row.organisation}]->(inspection)
