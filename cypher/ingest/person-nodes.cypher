// The people as they are.
CYPHER replan=skip
MATCH (person:Person)
RETURN person.id AS id, person.name AS name, person.aliases AS aliases, person.role AS role, person.area AS area
