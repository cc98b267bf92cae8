// The organisations as they are, each with every name under which it is printed, and with what kind it was taken for in which area.
CYPHER replan=skip
MATCH (organisation:Organisation)
RETURN organisation.id AS id, organisation.name AS name, organisation.aliases AS aliases, organisation.kind AS kind,
  [(organisation)-[:PARTNER_IN]->(area:Area) | area.id] AS areas,
  [(organisation)-[partner:PARTNER_OF]->(inspection:Inspection) | [partner.printedName, partner.kind, inspection.area]] AS namings
