// Organisations by name.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (organisation:Organisation)
    WHERE organisation.name >= CASE WHEN NOT $page.descending THEN $page.low END AND organisation.name <= $page.high AND organisation.id IS NOT NULL
      AND [organisation.name, organisation.id] > [$page.low, $page.lowId] AND [organisation.name, organisation.id] < [$page.high, $page.highId]
      // where
      AND organisation.kind IN $where.kinds
      AND ($where.areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas })
      // end where
    RETURN organisation ORDER BY organisation.name, organisation.id LIMIT $page.limit
    UNION ALL
    MATCH (organisation:Organisation)
    WHERE organisation.name <= CASE WHEN $page.descending THEN $page.high END AND organisation.name >= $page.low AND organisation.id IS NOT NULL
      AND [organisation.name, organisation.id] > [$page.low, $page.lowId] AND [organisation.name, organisation.id] < [$page.high, $page.highId]
      // where
      AND organisation.kind IN $where.kinds
      AND ($where.areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas })
      // end where
    RETURN organisation ORDER BY organisation.name DESC, organisation.id DESC LIMIT $page.limit
  }
  RETURN collect({node: organisation}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (organisation:Organisation)
  WHERE organisation.id > ''
    // where
    AND organisation.kind IN $where.kinds
    AND ($where.areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas })
    // end where
  RETURN count(organisation) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
