// Where is speech and language therapy a strength to learn from, and where is waiting for it a weakness?
MATCH (:Service {id: 'service/SALT'})<-[:OF_SERVICE]-(mention:Mention)-[place:STATED_IN]->(document:Document)-[:ABOUT]->(area:Area)
WHERE mention.voice = 'INSPECTORS'
  AND (mention.polarity = 'STRENGTH' OR mention.polarity IN ['WEAKNESS', 'MIXED'] AND 'WAITING' IN mention.themes)
RETURN CASE mention.polarity WHEN 'STRENGTH' THEN 'strength' ELSE 'waits' END AS what, area.name AS area,
  mention.date AS date, mention.quote AS sentence, place.page AS page, document.title AS document
ORDER BY what, area, date, place.start
