// Meeting items whose id comes after $after, in order of id, at most $first, with the relationships that go out from them.
MATCH (node:MeetingItem)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $first
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT {
    MATCH (node)-[link]->(target)
    RETURN {type: type(link), target: target.id, properties: properties(link)}
  } AS links
ORDER BY id
