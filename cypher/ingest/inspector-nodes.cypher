// The inspectors as they are.
CYPHER replan=skip
MATCH (inspector:Inspector)
RETURN inspector.id AS id, inspector.name AS name, inspector.aliases AS aliases, inspector.areaCount AS areaCount,
  [(inspector)-[:WORKS_FOR]->(employer:Organisation) | employer.id] AS employers
