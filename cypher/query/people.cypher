// People by name.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (person:Person)
    WHERE person.name >= CASE WHEN NOT $page.descending THEN $page.low END AND person.name <= $page.high AND person.id IS NOT NULL
      AND [person.name, person.id] > [$page.low, $page.lowId] AND [person.name, person.id] < [$page.high, $page.highId]
    RETURN person ORDER BY person.name, person.id LIMIT $page.limit
    UNION ALL
    MATCH (person:Person)
    WHERE person.name <= CASE WHEN $page.descending THEN $page.high END AND person.name >= $page.low AND person.id IS NOT NULL
      AND [person.name, person.id] > [$page.low, $page.lowId] AND [person.name, person.id] < [$page.high, $page.highId]
    RETURN person ORDER BY person.name DESC, person.id DESC LIMIT $page.limit
  }
  RETURN collect({node: person}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (person:Person)
  WHERE person.id > ''
  RETURN count(person) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
