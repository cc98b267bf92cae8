// The people as they are, each with every name under which a document names someone whom they now stand for.
CYPHER replan=skip
MATCH (person:Person)
RETURN person.id AS id, person.name AS name, person.aliases AS aliases, person.role AS role, person.area AS area,
  [(person)-[named:NAMED_IN]->(document:Document) |
    ['NAMED_IN', named.printedName, named.role, document.id, document.id, document.sortKey,
      document.area, named.capacity, named.printedOrganisation]] +
  [(person)<-[:SAID_BY]-(item:MeetingItem) |
    ['SAID_BY', item.speakerName, item.speakerRole, item.document, item.id, item.sortKey, item.area, null, null]] AS namings
