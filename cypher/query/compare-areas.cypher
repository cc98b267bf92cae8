// How often inspectors judged each service and each theme in the areas $slugs, in their latest inspection or in all ($latest).
// A revisit, which looks at a few weaknesses and has one of $revisitOutcomes, is the latest only where an area has no other.
// A row is a service or a theme of an area. Slugs that no area has come back in every row; without mentions there is one empty row.
CALL () {
  UNWIND $slugs AS slug
  MATCH (area:Area {id: slug})
  CALL (area) {
    MATCH (inspection:Inspection)
    WHERE inspection.area = area.id
    WITH max(CASE WHEN NOT inspection.outcome IN $revisitOutcomes THEN inspection.startDate END) AS full,
      max(inspection.startDate) AS any
    RETURN coalesce(full, any) AS latest
  }
  CALL (area, latest) {
    MATCH (mention:Mention)
    WHERE mention.area = area.id AND mention.service IN $services AND mention.voice = 'INSPECTORS'
      AND (NOT $latest OR mention.date = latest)
      AND ($minConfidence IS NULL OR mention.confidence >= $minConfidence) AND NOT ($withoutAnaphoric AND mention.anaphoric)
    UNWIND [{service: mention.service}] + [theme IN coalesce(mention.themes, []) | {theme: theme}] AS subject
    RETURN subject, mention.polarity AS polarity, count(*) AS number
  }
  WITH area, latest, subject, collect({polarity: polarity, number: number}) AS counts
  RETURN collect({area: area.id, latest: latest, service: subject.service, theme: subject.theme, counts: counts}) AS cells
}
RETURN cells, [slug IN $slugs WHERE NOT EXISTS { MATCH (:Area {id: slug}) }] AS unknownAreas
