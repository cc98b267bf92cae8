// Statements that match a full-text query, best first; `key` is the score below zero, so that it ascends.
// Only the best $page.window matches are looked at: `met` says how many there were, `worst` is the key of the last of them.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL db.index.fulltext.queryNodes('statement_text', $where.query, {limit: $page.window}) YIELD node, score
  RETURN collect({node: node, key: -score}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS node, hit.key AS key
  WHERE [key, node.id] > [$page.low, $page.lowId] AND [key, node.id] < [$page.high, $page.highId]
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
  WITH node, key
  ORDER BY CASE WHEN NOT $page.descending THEN key END, CASE WHEN NOT $page.descending THEN node.id END,
    CASE WHEN $page.descending THEN key END DESC, CASE WHEN $page.descending THEN node.id END DESC
  LIMIT $page.limit
  RETURN collect({node: node {.*}, key: key}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
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
  RETURN count(node) AS total
}
WITH size(hits) AS met, hits[-1].key AS worst, [{parent: parent.id, rows: rows, total: total}] AS pages
RETURN met, worst, pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $page.related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $page.related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row UNWIND row.node.services AS code WITH DISTINCT code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
