// Which areas.
AND node.id IN $where.slugs // if where.slugs
AND node.region IN $where.regions // if where.regions
AND coalesce(node.former, false) = $where.former.value // if where.former
// if where.inspected
AND EXISTS {
  MATCH (node)-[:HAS_INSPECTION]->(inspection:Inspection)
  WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
}
// end if
// if where.weakness
AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.area = node.id
    // include where/judgement below where.weakness
}
// end if
// if where.strength
AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.area = node.id
    // include where/judgement below where.strength
}
// end if
