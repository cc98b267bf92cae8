// Every name under which an organisation is printed, with what kind it was taken for.
CYPHER replan=skip
MATCH (organisation:Organisation)-[partner:PARTNER_OF]->(:Inspection)
RETURN organisation.id AS id, organisation.name AS name, organisation.aliases AS aliases, organisation.kind AS kind,
  collect({printed: partner.printedName, kind: partner.kind}) AS namings
ORDER BY id
