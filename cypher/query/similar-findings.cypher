// The findings of other areas in words like those of each of $statements (id, area, its words as a full-text query), nearest first.
// The index holds recommendations and items of minutes too, and the area's own findings: $pool is how many hits are looked through.
UNWIND $statements AS statement
CALL (statement) {
  CALL db.index.fulltext.queryNodes('statement_text', statement.query, {limit: $pool}) YIELD node, score
  WITH node, score WHERE node:Finding
  // include nearest
}
RETURN statement.id AS id, score, itself, node {.*} AS node
