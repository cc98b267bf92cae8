// The partners of the inspected area, under the names as printed.
MATCH (area:Area)-[:HAS_INSPECTION]->(inspection:Inspection {id: $inspection})
UNWIND $organisations AS row
MERGE (organisation:Organisation {id: row.id})
  ON CREATE SET organisation.name = row.name, organisation.aliases = [row.name], organisation.kind = row.kind
CREATE (organisation)-[:PARTNER_OF {printedName: row.name, kind: row.kind}]->(inspection)
MERGE (organisation)-[:PARTNER_IN]->(area)
