// A page by startDate, of a list that is short by nature, so that it can be counted in passing: `total` and `rows`, each a node and its link.
// if page.counted
WITH node, link
ORDER BY node.startDate, node.id // if not page.descending
ORDER BY node.startDate DESC, node.id DESC // if page.descending
WITH collect([node, link]) AS every
RETURN size(every) AS total, every[..$page.limit] AS rows // if not page.bounded
RETURN size(every) AS total, [row IN every WHERE [row[0].startDate, row[0].id] > [$page.low, $page.lowId] AND [row[0].startDate, row[0].id] < [$page.high, $page.highId]][..$page.limit] AS rows // if page.bounded
// end if
// if not page.counted
WITH node, link
WHERE [node.startDate, node.id] > [$page.low, $page.lowId] AND [node.startDate, node.id] < [$page.high, $page.highId] // if page.bounded
WITH node, link // if page.bounded
ORDER BY node.startDate, node.id // if not page.descending
ORDER BY node.startDate DESC, node.id DESC // if page.descending
LIMIT $page.limit
WITH collect([node, link]) AS rows
RETURN null AS total, rows
// end if
