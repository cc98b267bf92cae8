// Inspectors whom no document names any more.
CYPHER replan=skip
MATCH (inspector:Inspector)
WHERE NOT EXISTS { (inspector)-[:INSPECTED]->(:Inspection) }
DETACH DELETE inspector
