// The areas of the register: $areas is a list of properties.
UNWIND $areas AS properties
MERGE (area:Area {id: properties.id})
SET area = properties
