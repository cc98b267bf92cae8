// How often inspectors judged each service in each area of a page of areas.
OPTIONAL MATCH (after:Area {id: $where.afterArea})
CALL (after) {
  MATCH (area:Area)
  WHERE area.name >= coalesce(after.name, '') AND area.id IS NOT NULL
    AND [area.name, area.id] > [coalesce(after.name, ''), coalesce(after.id, '')]
    AND ($where.areas IS NULL OR area.id IN $where.areas)
    AND ($where.regions IS NULL OR area.region IN $where.regions)
  RETURN area ORDER BY area.name, area.id LIMIT $where.firstAreas
}
CALL (area) {
  MATCH (mention:Mention)
  WHERE mention.area = area.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
    AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN mention.themes))
    AND ($where.includeAnaphoric OR NOT mention.anaphoric)
    AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
    AND ($where.from IS NULL OR mention.date >= $where.from)
    AND ($where.to IS NULL OR mention.date <= $where.to)
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: mention.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
  WITH mention.service AS service, mention.polarity AS polarity, count(*) AS mentions
  WITH service,
    sum(CASE polarity WHEN 'STRENGTH' THEN mentions ELSE 0 END) AS strengths,
    sum(CASE polarity WHEN 'WEAKNESS' THEN mentions ELSE 0 END) AS weaknesses,
    sum(CASE polarity WHEN 'MIXED' THEN mentions ELSE 0 END) AS mixed,
    sum(CASE polarity WHEN 'NEUTRAL' THEN mentions ELSE 0 END) AS neutral
  ORDER BY service
  RETURN collect([service, strengths, weaknesses, mixed, neutral]) AS cells
}
WITH collect({area: area {.*}, cells: cells}) AS areas
RETURN areas,
  COLLECT { MATCH (service:Service) WHERE service.id > '' RETURN service {.*} } AS services,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  $where.afterArea IS NOT NULL AND NOT EXISTS { MATCH (:Area {id: $where.afterArea}) } AS unknownAfter
