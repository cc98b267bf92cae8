// The first areas by name where inspectors found such a weakness, with their inspections, inspectors and those findings.
MATCH (service:Service)<-[:OF_SERVICE]-(mention:Mention)
WHERE service.id IN [code IN $services | 'service/' + code]
  AND mention.polarity IN ['WEAKNESS', 'MIXED'] AND mention.voice = 'INSPECTORS'
  AND any(theme IN mention.themes WHERE theme IN $themes)
MATCH (area:Area {id: mention.area})
WITH area, collect(mention) AS mentions
ORDER BY area.name, area.id LIMIT $first
CALL (area, mentions) {
  MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
  WITH inspection, mentions ORDER BY inspection.startDate
  RETURN collect({
    id: inspection.id, startDate: inspection.startDate, outcome: inspection.outcome,
    inspectors: {nodes: COLLECT {
      MATCH (inspector:Inspector)-[:INSPECTED]->(inspection)
      WITH inspector ORDER BY inspector.name
      RETURN inspector {.id, .name}
    }},
    findings: {nodes: COLLECT {
      UNWIND [mention IN mentions WHERE mention.inspection = inspection.id] AS mention
      MATCH (finding:Finding)-[:HAS_MENTION]->(mention)
      WITH DISTINCT finding ORDER BY finding.order
      RETURN finding {.id, .text, .page}
    }}
  }) AS inspections
}
RETURN {slug: area.id, name: area.name, inspections: {nodes: inspections}} AS area
ORDER BY area.name, area.slug
