// The inspectors as they are, each with every name under which someone inspected who now stands for them.
CYPHER replan=skip
MATCH (inspector:Inspector)
RETURN inspector.id AS id, inspector.name AS name, inspector.aliases AS aliases, inspector.areaCount AS areaCount,
  [(inspector)-[:WORKS_FOR]->(employer:Organisation) | employer.id] AS employers,
  [(inspector)-[inspected:INSPECTED]->(inspection:Inspection) |
    [inspected.printedName, inspected.organisation, inspection.id, inspection.area]] AS namings
