// The way from an area to the exact sentence: Hackney and the designated medical officer
MATCH path = (:Area {id: 'hackney'})-[:HAS_INSPECTION]->(:Inspection)-[:HAS_FINDING]->(:Finding)-[:HAS_MENTION]->(mention:Mention)-[:OF_SERVICE]->(:Service {id: 'service/DMO'})
MATCH place = (mention)-[:STATED_IN]->(:Document)
RETURN path, place
