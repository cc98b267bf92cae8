// What was said to Hackney's scrutiny commission, beside what inspectors found of the same services
MATCH (:Area {id: 'hackney'})<-[:ABOUT]-(:Document)<-[place:STATED_IN]-(mention:Mention)
WITH mention.service AS service, mention, place
ORDER BY mention.sortKey
WITH service,
  collect(CASE mention.voice WHEN 'MEETING' THEN mention.quote + ' (page ' + place.page + ')' END) AS meeting,
  collect(CASE mention.voice WHEN 'INSPECTORS' THEN mention.date + ', ' + toLower(mention.polarity) + ': ' + mention.quote + ' (page ' + place.page + ')' END) AS inspectors
WHERE size(meeting) > 0 AND size(inspectors) > 0
RETURN service, meeting AS `said at the meeting`, inspectors AS `found by inspectors`
ORDER BY service
