// Which findings.
AND parent.service IN node.services // if page.by is SERVICE
AND parent.theme IN node.themes // if page.by is THEME
AND node.polarity IN $where.polarities // if where.polarities
AND node.section IN $where.sections // if where.sections
// if where.mentioning
AND EXISTS {
  MATCH (node)-[:HAS_MENTION]->(mention:Mention)
  WHERE true
    // include where/mentioning
}
// end if
// include where/said
// include where/place
