// Inspectors whom no document names any more.
CYPHER replan=skip
UNWIND $rows.ids AS id
MATCH (inspector:Inspector {id: id})
WHERE NOT EXISTS { (inspector)-[:INSPECTED]->(:Inspection) }
DETACH DELETE inspector
