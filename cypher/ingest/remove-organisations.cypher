// Partners whom no document names any more.
CYPHER replan=skip
UNWIND $rows.ids AS id
MATCH (organisation:Organisation {id: id})
WHERE NOT EXISTS { (organisation)-[:PARTNER_OF]->(:Inspection) }
DETACH DELETE organisation
