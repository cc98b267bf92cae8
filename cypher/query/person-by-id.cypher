// Person nodes with these ids; an id of another name of someone finds them too.
UNWIND $ids AS id
CALL (id) {
  MATCH (person:Person {id: id})
  RETURN person
  UNION
  MATCH (:Redirect {id: id})-[:REDIRECTS_TO]->(person:Person)
  RETURN person
}
RETURN id, person {.*} AS node
