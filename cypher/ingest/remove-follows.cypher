// Links of inspections to another than the same area's latest earlier one.
CYPHER replan=skip
MATCH (area:Area)-[:HAS_INSPECTION]->(inspection:Inspection)
WITH area, inspection ORDER BY inspection.startDate
WITH area, collect(inspection) AS inspections
UNWIND range(0, size(inspections) - 1) AS index
WITH inspections[index] AS later, CASE WHEN index > 0 THEN inspections[index - 1] END AS before
MATCH (later)-[follows:FOLLOWS]->(earlier:Inspection)
WHERE before IS NULL OR earlier <> before
DELETE follows
