// Which recommendations.
AND parent.service IN node.services // if page.by is SERVICE
AND parent.theme IN node.themes // if page.by is THEME
AND node.kind IN $where.kinds // if where.kinds
AND node.voice IN $where.voices // if where.voices
AND any(service IN $where.services WHERE service IN node.services) // if where.services
AND any(theme IN $where.themes WHERE theme IN node.themes) // if where.themes
// if where.mentioning
AND EXISTS {
  MATCH (node)-[:HAS_MENTION]->(mention:Mention)
  WHERE true
    // include where/mentioning
}
// end if
// include where/said
// include where/place
