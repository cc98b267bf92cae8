// Inspections, and judgements of inspectors in them, counted by what $by holds: year, region, framework, outcome.
// $where: which inspections and sentences count.
CALL () {
  MATCH (inspection:Inspection)
  WHERE inspection.startDate >= $where.from AND inspection.startDate <= $where.to
    AND inspection.framework IN $where.frameworks AND inspection.outcome IN $where.outcomes
    AND ($where.areas IS NULL OR inspection.area IN $where.areas)
  MATCH (area:Area {id: inspection.area})
  WHERE $where.regions IS NULL OR area.region IN $where.regions
  CALL (inspection) {
    MATCH (mention:Mention)
    WHERE mention.inspection = inspection.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
      AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN mention.themes))
      AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
      AND NOT ($where.withoutAnaphoric AND mention.anaphoric)
    RETURN count(CASE WHEN mention.polarity = 'STRENGTH' THEN 1 END) AS strengths,
      count(CASE WHEN mention.polarity = 'WEAKNESS' THEN 1 END) AS weaknesses,
      count(CASE WHEN mention.polarity = 'MIXED' THEN 1 END) AS mixed,
      count(CASE WHEN mention.polarity = 'NEUTRAL' THEN 1 END) AS neutral
  }
  WITH CASE WHEN 'YEAR' IN $by.dimensions THEN toInteger(left(inspection.startDate, 4)) END AS year,
    CASE WHEN 'REGION' IN $by.dimensions THEN area.region END AS region,
    CASE WHEN 'FRAMEWORK' IN $by.dimensions THEN inspection.framework END AS framework,
    CASE WHEN 'OUTCOME' IN $by.dimensions THEN inspection.outcome END AS outcome,
    count(inspection) AS inspections,
    count(CASE WHEN strengths + weaknesses + mixed + neutral > 0 THEN 1 END) AS inspectionsWithMentions,
    sum(strengths) AS strengths, sum(weaknesses) AS weaknesses, sum(mixed) AS mixed, sum(neutral) AS neutral
  ORDER BY year, region, framework, outcome
  RETURN collect({year: year, region: region, framework: framework, outcome: outcome, inspections: inspections,
    inspectionsWithMentions: inspectionsWithMentions, strengths: strengths, weaknesses: weaknesses, mixed: mixed, neutral: neutral}) AS trends
}
RETURN trends, [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
