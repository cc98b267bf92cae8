// Gives what was said at a meeting to the person whose name it is.
CYPHER replan=skip
UNWIND $rows.moves AS move
MATCH (:Person {id: move.from})<-[said:SAID_BY]-(item:MeetingItem {id: move.place})
MERGE (person:Person {id: move.to})
CREATE (item)-[:SAID_BY]->(person)
DELETE said
