// Gives what was said at a meeting to the person whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (item:MeetingItem {id: move.place})
CALL (move, item) {
  MATCH (item)-[said:SAID_BY]->(former:Person)
  WHERE former.id = move.from
  RETURN said
}
MERGE (person:Person {id: move.to})
CREATE (item)-[:SAID_BY]->(person)
DELETE said
