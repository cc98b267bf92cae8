// A page by `key`, of a list that is short by nature, so that it can be counted in passing: `total` and `rows`, each a node and its link.
// if page.counted
WITH node, link, key
ORDER BY key, node.id // if not page.descending
ORDER BY key DESC, node.id DESC // if page.descending
WITH collect([node, link, key]) AS every
RETURN size(every) AS total, every[..$page.limit] AS rows // if not page.bounded
RETURN size(every) AS total, [row IN every WHERE [row[2], row[0].id] > [$page.low, $page.lowId] AND [row[2], row[0].id] < [$page.high, $page.highId]][..$page.limit] AS rows // if page.bounded
// end if
// if not page.counted
WITH node, link, key
WHERE [key, node.id] > [$page.low, $page.lowId] AND [key, node.id] < [$page.high, $page.highId] // if page.bounded
WITH node, link, key // if page.bounded
ORDER BY key, node.id // if not page.descending
ORDER BY key DESC, node.id DESC // if page.descending
LIMIT $page.limit
WITH collect([node, link, key]) AS rows
RETURN null AS total, rows
// end if
