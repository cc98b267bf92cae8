// Which items of minutes.
AND node.kind IN $where.kinds // if where.kinds
// if where.mentioning
AND EXISTS {
  MATCH (node)-[:HAS_MENTION]->(mention:Mention)
  WHERE true
    // include where/mentioning
}
// end if
// include where/said
// include where/place
