// What the written statements of action have to put right, area by area
MATCH (inspection:Inspection)-[:MAKES]->(weakness:Recommendation {kind: 'WSOA_WEAKNESS'})
MATCH (area:Area)-[:HAS_INSPECTION]->(inspection)
RETURN area.name AS area, inspection.startDate AS inspected, weakness.order AS number, weakness.text AS weakness,
  weakness.services AS services, weakness.themes AS themes, weakness.page AS page
ORDER BY area, inspected, number
