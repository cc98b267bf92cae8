// Inspectors by how many areas they have inspected.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (inspector:Inspector)
    WHERE inspector.areaCount >= CASE WHEN NOT $page.descending THEN $page.low END AND inspector.areaCount <= $page.high AND inspector.id IS NOT NULL
      AND [inspector.areaCount, inspector.id] > [$page.low, $page.lowId] AND [inspector.areaCount, inspector.id] < [$page.high, $page.highId]
      // where
      AND ($where.minAreas IS NULL OR inspector.areaCount >= $where.minAreas)
      AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
      AND ($where.organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $where.organisations })
      AND ($where.areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $where.areas })
      AND ($where.lead IS NULL OR $where.lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
      // end where
    RETURN inspector ORDER BY inspector.areaCount, inspector.id LIMIT $page.limit
    UNION ALL
    MATCH (inspector:Inspector)
    WHERE inspector.areaCount <= CASE WHEN $page.descending THEN $page.high END AND inspector.areaCount >= $page.low AND inspector.id IS NOT NULL
      AND [inspector.areaCount, inspector.id] > [$page.low, $page.lowId] AND [inspector.areaCount, inspector.id] < [$page.high, $page.highId]
      // where
      AND ($where.minAreas IS NULL OR inspector.areaCount >= $where.minAreas)
      AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
      AND ($where.organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $where.organisations })
      AND ($where.areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $where.areas })
      AND ($where.lead IS NULL OR $where.lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
      // end where
    RETURN inspector ORDER BY inspector.areaCount DESC, inspector.id DESC LIMIT $page.limit
  }
  RETURN collect({node: inspector}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (inspector:Inspector)
  WHERE inspector.id > ''
    // where
    AND ($where.minAreas IS NULL OR inspector.areaCount >= $where.minAreas)
    AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
    AND ($where.organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $where.organisations })
    AND ($where.areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $where.areas })
    AND ($where.lead IS NULL OR $where.lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
    // end where
  RETURN count(inspector) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.organisations THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspector {id: id})-[:WORKS_FOR]->(organisation:Organisation) RETURN {of: id, node: organisation {.*}} } AS employers,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($where.organisations, []) WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }] AS unknownOrganisations
