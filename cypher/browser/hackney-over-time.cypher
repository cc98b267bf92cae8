// Hackney over time: what each inspection and meeting said of the DCO and DMO
MATCH (area:Area {id: 'hackney'})<-[:ABOUT]-(document:Document)<-[place:STATED_IN]-(mention:Mention)
WHERE mention.service IN ['DCO', 'DMO']
RETURN mention.date AS date, document.kind AS document, mention.service AS role, mention.polarity AS polarity,
  mention.themes AS themes, mention.quote AS sentence, place.page AS page
ORDER BY mention.sortKey
