// The people and documents around Hackney: who inspected, who led, and in which document
MATCH path = (:Area {id: 'hackney'})-[:HAS_INSPECTION]->(inspection:Inspection)-[:REPORTED_IN]->(:Document)
OPTIONAL MATCH team = (inspection)<-[:INSPECTED]-(:Inspector)-[:WORKS_FOR]->(:Organisation)
OPTIONAL MATCH partners = (inspection)<-[:PARTNER_OF]-(:Organisation)
RETURN path, team, partners
