// Every name under which someone inspected, with the person it now stands for.
CYPHER replan=skip
MATCH (inspector:Inspector)-[inspected:INSPECTED]->(inspection:Inspection)
RETURN inspector.id AS id, inspected.printedName AS printed, inspected.organisation AS organisation,
  inspection.id AS place, inspection.area AS area
ORDER BY id, place, printed
