// By whom something was said at a meeting, where the minutes name them.
UNWIND $speakers AS row
MATCH (item:MeetingItem {id: row.item})
MERGE (person:Person {id: row.id})
  ON CREATE SET person.name = row.name, person.aliases = [row.name], person.area = $area
CREATE (item)-[:SAID_BY]->(person)
