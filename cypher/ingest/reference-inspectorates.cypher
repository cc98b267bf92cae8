// The two inspectorates, for which inspectors work.
UNWIND $inspectorates AS properties
MERGE (organisation:Organisation {id: properties.id})
SET organisation = properties
