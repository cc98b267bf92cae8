// What judgements are about: $themes is a list of properties.
UNWIND $themes AS properties
MERGE (theme:Theme {id: properties.id})
SET theme = properties
