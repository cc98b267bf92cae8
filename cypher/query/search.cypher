// Statements that match a full-text query, best first; `key` is the score below zero, so that it ascends.
// Only the best $page.window matches are looked at: `met` says how many there were, `worst` is the key of the last of them.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  WITH parent
  CALL db.index.fulltext.queryNodes('statement_text', $where.query, {limit: $page.window}) YIELD node, score
  RETURN collect({node: node, key: -score}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS node, hit.key AS key
  WHERE [key, node.id] > [$page.low, $page.lowId] AND [key, node.id] < [$page.high, $page.highId]
    // include where/searched
  WITH node, key
  ORDER BY key, node.id // if not page.descending
  ORDER BY key DESC, node.id DESC // if page.descending
  LIMIT $page.limit
  RETURN collect({node: node {.*}, key: key}) AS rows
}
// end if
// if page.counted
CALL (parent) {
  WITH parent
  CALL db.index.fulltext.queryNodes('statement_text', $where.query) YIELD node
  WITH node
  WHERE true
    // include where/searched
  RETURN count(node) AS total
}
// end if
WITH parent, hits, rows, null AS total // if not page.counted
WITH parent, [] AS hits, [] AS rows, total // if not page.paged
WITH size(hits) AS met, hits[-1].key AS worst, [{parent: parent.id, rows: rows, total: total}] AS pages
RETURN met, worst, pages
// if page.related.areas
, COLLECT {
  UNWIND pages[0].rows AS row
  WITH DISTINCT row.node.area AS id
  MATCH (area:Area {id: id})
  RETURN area {.*}
} AS areas
// end if
// if page.related.inspections
, COLLECT {
  UNWIND pages[0].rows AS row
  WITH DISTINCT row.node.inspection AS id
  MATCH (inspection:Inspection {id: id})
  RETURN inspection {.*}
} AS inspections
// end if
// if page.related.documents
, COLLECT {
  UNWIND pages[0].rows AS row
  WITH DISTINCT row.node.document AS id
  MATCH (document:Document {id: id})
  RETURN
  // include document
} AS documents
// end if
// if page.related.services
, COLLECT {
  UNWIND pages[0].rows AS row
  UNWIND row.node.services AS code
  WITH DISTINCT code
  MATCH (service:Service {id: 'service/' + code})
  RETURN service {.*}
} AS services
// end if
, [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas // if where.areas
