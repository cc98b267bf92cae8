// Every name under which a document names someone, with the person it now stands for.
CYPHER replan=skip
MATCH (person:Person)-[named:NAMED_IN]->(document:Document)
RETURN person.id AS id, named.printedName AS printed, named.role AS role, document.id AS team, document.id AS place, document.sortKey AS sortKey, 'NAMED_IN' AS link
UNION ALL
MATCH (person:Person)<-[:SAID_BY]-(item:MeetingItem)
RETURN person.id AS id, item.speakerName AS printed, item.speakerRole AS role, item.document AS team, item.id AS place, item.sortKey AS sortKey, 'SAID_BY' AS link
