// Inspections of one area that follow one another, with their outcomes
MATCH path = (area:Area)-[:HAS_INSPECTION]->(:Inspection)-[:FOLLOWS]->(:Inspection)
RETURN path
LIMIT 50
