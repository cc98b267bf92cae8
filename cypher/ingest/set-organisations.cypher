// What is known of organisations from all documents together.
CYPHER replan=skip
UNWIND $rows.organisations AS row
MATCH (organisation:Organisation {id: row.id})
SET organisation = row
