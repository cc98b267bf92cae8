// What is known of organisations from all documents together.
UNWIND $organisations AS row
MATCH (organisation:Organisation {id: row.id})
SET organisation = row
