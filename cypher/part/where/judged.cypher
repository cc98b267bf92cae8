// What inspectors must have said of a service, in one mention with a certain polarity.
AND mention.voice = 'INSPECTORS'
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
