// Ids that lead to another: those of the shorter names of a person.
CYPHER replan=skip
UNWIND $rows.redirects AS row
MATCH (target:Inspector|Person {id: row.target})
MERGE (redirect:Redirect {id: row.id})
MERGE (redirect)-[:REDIRECTS_TO]->(target)
