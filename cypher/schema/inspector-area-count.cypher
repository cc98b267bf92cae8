// Inspectors by how many areas they have inspected.
CREATE INDEX inspector_area_count IF NOT EXISTS FOR (node:Inspector) ON (node.areaCount, node.id)
