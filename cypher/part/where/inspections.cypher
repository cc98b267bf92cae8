// Which inspections.
AND node.framework IN $where.frameworks // if where.frameworks
AND node.outcome IN $where.outcomes // if where.outcomes
AND node.startDate >= $where.from // if where.from
AND node.startDate <= $where.to // if where.to
// include where/place
// if where.weakness
AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.inspection = node.id
    // include where/judgement below where.weakness
}
// end if
// if where.strength
AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.inspection = node.id
    // include where/judgement below where.strength
}
// end if
