// When areas were inspected, and which inspection now follows which.
CYPHER replan=skip
MATCH (inspection:Inspection)
RETURN inspection.id AS id, inspection.area AS area, inspection.startDate AS start, inspection.outcome AS outcome,
  [(inspection)-[:FOLLOWS]->(earlier:Inspection) | earlier.id] AS follows
