// How many of the statements that match a full-text query there are of each area, service, theme, polarity and year.
CALL db.index.fulltext.queryNodes('statement_text', $where.query) YIELD node
WITH node
WHERE true
  // include where/searched
UNWIND [{by: 'area', value: node.area}]
  + [code IN coalesce(node.services, []) | {by: 'service', value: code}]
  + [code IN coalesce(node.themes, []) | {by: 'theme', value: code}]
  + CASE WHEN node:Finding THEN [{by: 'polarity', value: node.polarity}] ELSE [] END
  + CASE WHEN node.date IS NULL THEN [] ELSE [{by: 'year', value: left(node.date, 4)}] END AS facet
WITH facet.by AS by, facet.value AS value, count(*) AS number
ORDER BY by, number DESC, value
RETURN by, value, number
