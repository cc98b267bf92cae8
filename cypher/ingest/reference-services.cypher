// The services that statements mention: $services is a list of properties.
UNWIND $services AS properties
MERGE (service:Service {id: properties.id})
SET service = properties
