// Gives what was inspected under a name to the inspector whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (inspection:Inspection {id: move.place})
// Apart, so that the place and the former inspector are never two beginnings of one pattern, which would be multiplied.
CALL (move, inspection) {
  MATCH (inspection)<-[inspected:INSPECTED {printedName: move.printed, organisation: move.organisation}]-(former:Inspector)
  WHERE former.id = move.from
  RETURN inspected
}
MERGE (inspector:Inspector {id: move.to})
CREATE (inspector)-[moved:INSPECTED]->(inspection)
SET moved = properties(inspected)
DELETE inspected
