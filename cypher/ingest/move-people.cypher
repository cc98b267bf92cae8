// Gives the documents that name someone to the person whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (document:Document {id: move.place})
CALL (move, document) {
  MATCH (document)<-[named:NAMED_IN {printedName: move.printed}]-(former:Person)
  WHERE former.id = move.from
  RETURN named
}
MERGE (person:Person {id: move.to})
CREATE (person)-[moved:NAMED_IN]->(document)
SET moved = properties(named)
DELETE named
