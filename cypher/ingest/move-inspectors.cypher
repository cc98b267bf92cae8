// Gives what was inspected under a name to the inspector whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (:Inspector {id: move.from})-[inspected:INSPECTED {printedName: move.printed, organisation: move.organisation}]->(inspection:Inspection)
// Apart from the pattern, so that the place is no second beginning of it, which would be multiplied with the first.
WITH move, inspected, inspection WHERE inspection.id = move.place
MERGE (inspector:Inspector {id: move.to})
CREATE (inspector)-[moved:INSPECTED]->(inspection)
SET moved = properties(inspected)
DELETE inspected
