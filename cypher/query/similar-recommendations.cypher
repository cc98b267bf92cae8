// The recommendations to other areas in words like those of each of $statements (id, area, its words as a full-text query), nearest first.
// The index holds findings and items of minutes too, and what is recommended to the same area: $pool is how many hits are looked through.
UNWIND $statements AS statement
CALL (statement) {
  CALL db.index.fulltext.queryNodes('statement_text', statement.query, {limit: $pool}) YIELD node, score
  WITH node, score WHERE node:Recommendation
  // include nearest
}
RETURN statement.id AS id, score, itself, node {.*} AS node
