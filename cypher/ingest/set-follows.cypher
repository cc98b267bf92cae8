// Links each inspection to the same area's latest earlier one.
CYPHER replan=skip
MATCH (area:Area)-[:HAS_INSPECTION]->(inspection:Inspection)
WITH area, inspection ORDER BY inspection.startDate
WITH area, collect(inspection) AS inspections
UNWIND range(1, size(inspections) - 1) AS index
WITH inspections[index] AS later, inspections[index - 1] AS earlier
MERGE (later)-[:FOLLOWS]->(earlier)
