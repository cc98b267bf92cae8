// Partners whom no document names any more; the inspectorates stay.
CYPHER replan=skip
MATCH (organisation:Organisation)
WHERE organisation.kind <> 'INSPECTORATE' AND NOT EXISTS { (organisation)-[:PARTNER_OF]->(:Inspection) }
DETACH DELETE organisation
