// The ids that now lead to another.
MATCH (redirect:Redirect)-[:REDIRECTS_TO]->(target:Inspector|Person)
RETURN redirect.id AS id, target.id AS target
