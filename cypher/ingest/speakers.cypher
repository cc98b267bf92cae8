// By whom something was said at a meeting, where the minutes name them. $rows.speakers has each once.
CYPHER replan=skip
UNWIND $rows.speakers AS one
MERGE (person:Person {id: one.id})
  ON CREATE SET person.name = one.rows[0].name, person.aliases = [one.rows[0].name], person.area = one.rows[0].area,
    person.role = one.rows[0].role
WITH person, one
UNWIND one.rows AS row
MATCH (item:MeetingItem {id: row.item})
CREATE (item)-[:SAID_BY]->(person)
