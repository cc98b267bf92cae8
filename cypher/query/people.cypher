// People by name.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (person:Person)
    WHERE person.name >= CASE WHEN NOT $descending THEN $low END AND person.name <= $high AND person.id IS NOT NULL
      AND [person.name, person.id] > [$low, $lowId] AND [person.name, person.id] < [$high, $highId]
    RETURN person ORDER BY person.name, person.id LIMIT $limit
    UNION ALL
    MATCH (person:Person)
    WHERE person.name <= CASE WHEN $descending THEN $high END AND person.name >= $low AND person.id IS NOT NULL
      AND [person.name, person.id] > [$low, $lowId] AND [person.name, person.id] < [$high, $highId]
    RETURN person ORDER BY person.name DESC, person.id DESC LIMIT $limit
  }
  RETURN collect({node: person {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (person:Person)
  WHERE person.id > ''
  RETURN count(person) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
