// Links of organisations to areas in which no document names them any more.
CYPHER replan=skip
MATCH (organisation:Organisation)-[partner:PARTNER_IN]->(area:Area)
WHERE NOT EXISTS { (organisation)-[:PARTNER_OF]->(:Inspection {area: area.id}) }
DELETE partner
