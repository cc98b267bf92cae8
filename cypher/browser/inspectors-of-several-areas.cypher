// Inspectors who have inspected more than one area, with the names under which they were printed
MATCH (inspector:Inspector)
WHERE inspector.areaCount >= 2
MATCH path = (inspector)-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(:Area)
RETURN path
LIMIT 100
