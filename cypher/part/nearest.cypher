// The nearest of the hits in other areas, and how the statement itself scores.
WITH collect({node: node, score: score}) AS hits, max(CASE WHEN node.id = statement.id THEN score END) AS itself
UNWIND hits AS hit
WITH hit.node AS node, hit.score AS score, itself
WHERE node.area <> statement.area
RETURN node, score, itself
ORDER BY score DESC, node.id
LIMIT $first
