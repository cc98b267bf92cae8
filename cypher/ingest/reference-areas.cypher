// The areas of the register: $areas is a list of properties.
CYPHER replan=skip
UNWIND $areas AS properties
MERGE (area:Area {id: properties.id})
SET area = properties
