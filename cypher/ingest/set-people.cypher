// What is known of people from all documents together.
UNWIND $people AS row
MATCH (person:Person {id: row.id})
SET person = row.properties
