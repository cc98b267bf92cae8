// What judgements are about: $themes is a list of properties.
CYPHER replan=skip
UNWIND $themes AS properties
MERGE (theme:Theme {id: properties.id})
SET theme = properties
