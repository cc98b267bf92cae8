// Inspectors by how many areas they have inspected.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (inspector:Inspector)
    WHERE inspector.areaCount >= CASE WHEN NOT $descending THEN $low END AND inspector.areaCount <= $high AND inspector.id IS NOT NULL
      AND [inspector.areaCount, inspector.id] > [$low, $lowId] AND [inspector.areaCount, inspector.id] < [$high, $highId]
      // where
      AND ($minAreas IS NULL OR inspector.areaCount >= $minAreas)
      AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
      AND ($organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $organisations })
      AND ($areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $areas })
      AND ($lead IS NULL OR $lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
      // end where
    RETURN inspector ORDER BY inspector.areaCount, inspector.id LIMIT $limit
    UNION ALL
    MATCH (inspector:Inspector)
    WHERE inspector.areaCount <= CASE WHEN $descending THEN $high END AND inspector.areaCount >= $low AND inspector.id IS NOT NULL
      AND [inspector.areaCount, inspector.id] > [$low, $lowId] AND [inspector.areaCount, inspector.id] < [$high, $highId]
      // where
      AND ($minAreas IS NULL OR inspector.areaCount >= $minAreas)
      AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
      AND ($organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $organisations })
      AND ($areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $areas })
      AND ($lead IS NULL OR $lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
      // end where
    RETURN inspector ORDER BY inspector.areaCount DESC, inspector.id DESC LIMIT $limit
  }
  RETURN collect({node: inspector {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (inspector:Inspector)
  WHERE inspector.id > ''
    // where
    AND ($minAreas IS NULL OR inspector.areaCount >= $minAreas)
    AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
    AND ($organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $organisations })
    AND ($areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $areas })
    AND ($lead IS NULL OR $lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
    // end where
  RETURN count(inspector) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.organisations THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspector {id: id})-[:WORKS_FOR]->(organisation:Organisation) RETURN {of: id, node: organisation {.*}} } AS employers,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($organisations, []) WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }] AS unknownOrganisations
