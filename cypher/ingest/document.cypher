// A document and, unless it is minutes, the inspection that it reports, linked to their area.
MATCH (area:Area {id: $area})
MERGE (document:Document {id: $document.id})
SET document = $document
MERGE (document)-[:ABOUT]->(area)
FOREACH (properties IN $inspections |
  MERGE (inspection:Inspection {id: properties.id})
  SET inspection = properties
  MERGE (area)-[:HAS_INSPECTION]->(inspection)
  MERGE (inspection)-[:REPORTED_IN]->(document)
)
