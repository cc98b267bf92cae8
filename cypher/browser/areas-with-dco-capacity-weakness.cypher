// Which areas had too little DCO or DMO capacity, and in whose words?
MATCH (service:Service)<-[:OF_SERVICE]-(mention:Mention)-[:ON_THEME]->(:Theme {code: 'CAPACITY'})
WHERE service.code IN ['DCO', 'DMO'] AND mention.polarity IN ['WEAKNESS', 'MIXED'] AND mention.voice = 'INSPECTORS'
MATCH (mention)-[place:STATED_IN]->(document:Document)-[:ABOUT]->(area:Area)
RETURN area.name AS area, mention.date AS inspected, service.code AS role, mention.quote AS sentence, place.page AS page,
  document.title AS document
ORDER BY area, inspected, place.start
