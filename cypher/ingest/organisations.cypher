// The partners of the inspected areas, under the names as printed. $rows.organisations has each once, with the times that documents name them.
CYPHER replan=skip
UNWIND $rows.organisations AS one
MERGE (organisation:Organisation {id: one.id})
  ON CREATE SET organisation.name = one.rows[0].name, organisation.aliases = [one.rows[0].name], organisation.kind = one.rows[0].kind
WITH organisation, one
UNWIND one.rows AS row
MATCH (inspection:Inspection {id: row.inspection})
CREATE (organisation)-[:PARTNER_OF {printedName: row.name, kind: row.kind}]->(inspection)
