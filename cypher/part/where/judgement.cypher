// What inspectors must have said, in one mention.
AND mention.service IN $where.services // if where.services
AND mention.service IS NOT NULL // if not where.services
AND mention.voice = 'INSPECTORS' AND mention.polarity IN $where.polarities
AND any(theme IN $where.themes WHERE theme IN mention.themes) // if where.themes
AND NOT mention.anaphoric // if where.withoutAnaphoric
AND mention.confidence >= $where.minConfidence // if where.minConfidence
AND mention.date >= $where.from // if where.from
AND mention.date <= $where.to // if where.to
// if where.frameworks
AND EXISTS {
  MATCH (inspection:Inspection {id: mention.inspection}) WHERE inspection.framework IN $where.frameworks
}
// end if
