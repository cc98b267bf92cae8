// Which statements.
AND any(label IN labels(node) WHERE label IN $where.labels)
AND node.polarity IN $where.polarities // if where.polarities
AND node.date >= $where.from // if where.from
AND node.date <= $where.to // if where.to
AND any(theme IN $where.themes WHERE theme IN node.themes) // if where.themes
// if where.mentioning
AND EXISTS {
  MATCH (node)-[:HAS_MENTION]->(mention:Mention)
  WHERE true
    // include where/mentioning
}
// end if
// include where/place
