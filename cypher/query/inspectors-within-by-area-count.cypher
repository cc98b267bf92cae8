// Everyone who has inspected these areas, by how many areas they have inspected.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})-[:HAS_INSPECTION]->(:Inspection)<-[:INSPECTED]-(inspector:Inspector)
    RETURN inspector
  }
  WITH DISTINCT parent, inspector
  WHERE [inspector.areaCount, inspector.id] > [$page.low, $page.lowId] AND [inspector.areaCount, inspector.id] < [$page.high, $page.highId]
    // where
    AND ($where.minAreas IS NULL OR inspector.areaCount >= $where.minAreas)
    AND (parent.organisation IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(:Organisation {id: parent.organisation}) })
    AND ($where.organisations IS NULL OR EXISTS { MATCH (inspector)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $where.organisations })
    AND ($where.areas IS NULL OR EXISTS { MATCH (inspector)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $where.areas })
    AND ($where.lead IS NULL OR $where.lead = EXISTS { MATCH (inspector)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead })
    // end where
  WITH inspector
  ORDER BY CASE WHEN NOT $page.descending THEN inspector.areaCount END, CASE WHEN NOT $page.descending THEN inspector.id END,
    CASE WHEN $page.descending THEN inspector.areaCount END DESC, CASE WHEN $page.descending THEN inspector.id END DESC
  LIMIT $page.limit
  RETURN collect({node: inspector}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})-[:HAS_INSPECTION]->(:Inspection)<-[:INSPECTED]-(inspector:Inspector)
    RETURN inspector
  }
  WITH DISTINCT parent, inspector
  WHERE true
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
