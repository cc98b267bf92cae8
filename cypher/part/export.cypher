// A page of nodes with the relationships that go out from them.
WITH node ORDER BY node.id LIMIT $first
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT {
    MATCH (node)-[link]->(target)
    RETURN {type: type(link), target: target.id, properties: properties(link)}
  } AS links
ORDER BY id
