// A page in reading order, of a list that is short by nature, so that it can be counted in passing: `total` and `rows`, each a node and its link.
// if page.counted
WITH node, link
ORDER BY node.sortKey // if not page.descending
ORDER BY node.sortKey DESC // if page.descending
WITH collect([node, link]) AS every
RETURN size(every) AS total, every[..$page.limit] AS rows // if not page.bounded
RETURN size(every) AS total, [row IN every WHERE row[0].sortKey > $page.low AND row[0].sortKey < $page.high][..$page.limit] AS rows // if page.bounded
// end if
// if not page.counted
WITH node, link
WHERE node.sortKey > $page.low AND node.sortKey < $page.high // if page.bounded
WITH node, link // if page.bounded
ORDER BY node.sortKey // if not page.descending
ORDER BY node.sortKey DESC // if page.descending
LIMIT $page.limit
WITH collect([node, link]) AS rows
RETURN null AS total, rows
// end if
