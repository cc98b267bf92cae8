// What is known of people from all documents together.
CYPHER replan=skip
UNWIND $rows.people AS row
MATCH (person:Person {id: row.id})
SET person = row
