// The ids that lead to another; the target is null where that is gone.
CYPHER replan=skip
MATCH (redirect:Redirect)
OPTIONAL MATCH (redirect)-[:REDIRECTS_TO]->(target:Inspector|Person)
RETURN redirect.id AS id, target.id AS target
