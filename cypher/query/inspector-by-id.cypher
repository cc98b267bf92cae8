// Inspector nodes with these ids; an id of another name of someone finds them too.
UNWIND $ids AS id
CALL (id) {
  MATCH (inspector:Inspector {id: id})
  RETURN inspector
  UNION
  MATCH (:Redirect {id: id})-[:REDIRECTS_TO]->(inspector:Inspector)
  RETURN inspector
}
RETURN id, inspector {.*} AS node
