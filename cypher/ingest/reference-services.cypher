// The services that statements mention: $services is a list of properties.
CYPHER replan=skip
UNWIND $services AS properties
MERGE (service:Service {id: properties.id})
SET service = properties
