// What is known of inspectors from all documents together.
CYPHER replan=skip
UNWIND $rows.inspectors AS row
MATCH (inspector:Inspector {id: row.id})
SET inspector = row
