// Links organisations to the areas in which documents name them.
CYPHER replan=skip
MATCH (organisation:Organisation)-[:PARTNER_OF]->(inspection:Inspection)
WITH DISTINCT organisation, inspection.area AS id
WHERE NOT EXISTS { (organisation)-[:PARTNER_IN]->(:Area {id: id}) }
MATCH (area:Area {id: id})
CREATE (organisation)-[:PARTNER_IN]->(area)
