// Inspectors whom no document names any more.
MATCH (inspector:Inspector)
WHERE NOT EXISTS { (inspector)-[:INSPECTED]->(:Inspection) }
DETACH DELETE inspector
