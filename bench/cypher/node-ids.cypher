// Some ids of every kind of statement, evenly from all over the graph.
CALL () {
  MATCH (node:Finding) WHERE node.order = 7 RETURN node.id AS id ORDER BY id LIMIT $count
  UNION ALL
  MATCH (node:Inspection) RETURN node.id AS id ORDER BY id LIMIT $count
  UNION ALL
  MATCH (node:Inspector) RETURN node.id AS id ORDER BY id LIMIT $count
}
RETURN id
