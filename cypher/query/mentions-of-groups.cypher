// The mentions behind counts: for each of $page.parents, a group of them, what it is counted by and which sentences count.
// Several calls may go as one.
UNWIND $page.parents AS parent
// if page.paged
CALL (parent) {
  CALL (parent) {
    WITH parent WHERE parent.areas IS NOT NULL
    UNWIND parent.areas AS id
    MATCH (node:Mention)
    WHERE node.area = id AND node.service IN parent.services AND node.voice = 'INSPECTORS'
    RETURN node
    UNION ALL
    WITH parent WHERE parent.areas IS NULL
    UNWIND parent.services AS code
    MATCH (node:Mention)
    WHERE node.service = code AND node.voice = 'INSPECTORS' AND node.sortKey > $page.low AND node.sortKey < $page.high
    RETURN node
  }
  WITH parent, node
  WHERE node.sortKey > $page.low AND node.sortKey < $page.high
    // include where/groups
  WITH node
  ORDER BY node.sortKey // if not page.descending
  ORDER BY node.sortKey DESC // if page.descending
  LIMIT $page.limit
  RETURN collect([node, null]) AS rows
}
// end if
// if page.counted
CALL (parent) {
  CALL (parent) {
    WITH parent WHERE parent.areas IS NOT NULL
    UNWIND parent.areas AS id
    MATCH (node:Mention)
    WHERE node.area = id AND node.service IN parent.services AND node.voice = 'INSPECTORS'
    RETURN node
    UNION ALL
    WITH parent WHERE parent.areas IS NULL
    UNWIND parent.services AS code
    MATCH (node:Mention)
    WHERE node.service = code AND node.voice = 'INSPECTORS' AND node.sortKey >= parent.from
    RETURN node
  }
  WITH parent, node
  WHERE true
    // include where/groups
  RETURN count(node) AS total
}
// end if
WITH parent, null AS total, rows // if not page.counted
WITH parent, total, [] AS rows // if not page.paged
WITH collect([parent.id, total, rows]) AS pages
RETURN {
  // include answer
} AS answer
