// What was said at a meeting and, where the minutes name them, by whom.
MATCH (document:Document {id: $document})
UNWIND $items AS row
CREATE (document)-[:HAS_ITEM]->(item:MeetingItem)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET item = row.properties
WITH item, row
WHERE row.speaker IS NOT NULL
MERGE (person:Person {id: row.speaker.id})
  ON CREATE SET person.name = row.speaker.name, person.aliases = [row.speaker.name], person.area = row.speaker.area
CREATE (item)-[:SAID_BY]->(person)
