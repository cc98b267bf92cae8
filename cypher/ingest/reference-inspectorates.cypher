// The two inspectorates, for which inspectors work.
CYPHER replan=skip
UNWIND $inspectorates AS properties
MERGE (organisation:Organisation {id: properties.id})
SET organisation = properties
