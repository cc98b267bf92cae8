// Gives the documents that name someone to the person whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (:Person {id: move.from})-[named:NAMED_IN {printedName: move.printed}]->(document:Document {id: move.place})
MERGE (person:Person {id: move.to})
CREATE (person)-[moved:NAMED_IN]->(document)
SET moved = properties(named)
DELETE named
