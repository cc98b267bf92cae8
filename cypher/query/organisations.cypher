// Organisations by name.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (organisation:Organisation)
    WHERE organisation.name >= CASE WHEN NOT $descending THEN $low END AND organisation.name <= $high AND organisation.id IS NOT NULL
      AND [organisation.name, organisation.id] > [$low, $lowId] AND [organisation.name, organisation.id] < [$high, $highId]
      // where
      AND organisation.kind IN $kinds
      AND ($areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $areas })
      // end where
    RETURN organisation ORDER BY organisation.name, organisation.id LIMIT $limit
    UNION ALL
    MATCH (organisation:Organisation)
    WHERE organisation.name <= CASE WHEN $descending THEN $high END AND organisation.name >= $low AND organisation.id IS NOT NULL
      AND [organisation.name, organisation.id] > [$low, $lowId] AND [organisation.name, organisation.id] < [$high, $highId]
      // where
      AND organisation.kind IN $kinds
      AND ($areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $areas })
      // end where
    RETURN organisation ORDER BY organisation.name DESC, organisation.id DESC LIMIT $limit
  }
  RETURN collect({node: organisation {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (organisation:Organisation)
  WHERE organisation.id > ''
    // where
    AND organisation.kind IN $kinds
    AND ($areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $areas })
    // end where
  RETURN count(organisation) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
