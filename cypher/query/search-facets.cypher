// How many of the statements that match a full-text query there are of each area, service, theme, polarity and year.
// Where services are filtered, one mention must meet them and the themes: only the services and themes of such mentions are counted.
// Where themes alone are, services count by the mentions on those themes.
CALL db.index.fulltext.queryNodes('statement_text', $where.query) YIELD node
WITH node
WHERE true
  // include where/searched
WITH node, coalesce(node.services, []) AS services, coalesce(node.themes, []) AS themes
// if where.themes
WITH node,
  COLLECT {
    MATCH (node)-[:HAS_MENTION]->(mention:Mention)
    WHERE any(theme IN $where.themes WHERE theme IN mention.themes)
    RETURN DISTINCT mention.service
  } AS services,
  [theme IN node.themes WHERE theme IN $where.themes] AS themes
// end if
// if where.mentioning
WITH node,
  COLLECT {
    MATCH (node)-[:HAS_MENTION]->(mention:Mention)
    WHERE true
      // include where/mentioning
    RETURN DISTINCT mention.service
  } AS services,
  COLLECT {
    MATCH (node)-[:HAS_MENTION]->(mention:Mention)
    WHERE true
      // include where/mentioning
    UNWIND mention.themes AS theme
    WITH theme
    WHERE theme IN $where.mentioning.themes // if where.mentioning.themes
    RETURN DISTINCT theme
  } AS themes
// end if
UNWIND [{by: 'area', value: node.area}]
  + [code IN services | {by: 'service', value: code}]
  + [code IN themes | {by: 'theme', value: code}]
  + CASE WHEN node:Finding THEN [{by: 'polarity', value: node.polarity}] ELSE [] END
  + CASE WHEN node.date IS NULL THEN [] ELSE [{by: 'year', value: left(node.date, 4)}] END AS facet
WITH facet.by AS by, facet.value AS value, count(*) AS number
ORDER BY by, number DESC, value
RETURN by, value, number
