// How many of the statements that match a full-text query there are of each area, service, theme, polarity and year.
CALL db.index.fulltext.queryNodes('statement_text', $where.query) YIELD node
WITH node
WHERE true
  // where
  AND any(label IN labels(node) WHERE label IN $where.labels)
  AND ($where.areas IS NULL OR node.area IN $where.areas)
  AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: node.area}) WHERE area.region IN $where.regions })
  AND ($where.polarities IS NULL OR node.polarity IN $where.polarities)
  AND ($where.from IS NULL OR node.date >= $where.from)
  AND ($where.to IS NULL OR node.date <= $where.to)
  AND ($where.mentioning IS NULL OR EXISTS {
    MATCH (node)-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.mentioning.services
      AND ($where.mentioning.themes IS NULL OR any(theme IN $where.mentioning.themes WHERE theme IN mention.themes))
  })
  // end where
UNWIND [{by: 'area', value: node.area}]
  + [code IN coalesce(node.services, []) | {by: 'service', value: code}]
  + [code IN coalesce(node.themes, []) | {by: 'theme', value: code}]
  + CASE WHEN node:Finding THEN [{by: 'polarity', value: node.polarity}] ELSE [] END
  + CASE WHEN node.date IS NULL THEN [] ELSE [{by: 'year', value: left(node.date, 4)}] END AS facet
WITH facet.by AS by, facet.value AS value, count(*) AS number
ORDER BY by, number DESC, value
RETURN by, value, number
