// Partners in areas or of inspections, with the name as printed; or those to whom recommendations are addressed.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:PARTNER_IN]-(organisation:Organisation)
    RETURN organisation, null AS link
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})<-[partner:PARTNER_OF]-(organisation:Organisation)
    RETURN organisation, partner AS link
    UNION ALL
    UNWIND coalesce($page.under.RECOMMENDATION, CASE $page.by WHEN 'RECOMMENDATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Recommendation {id: id})-[:ADDRESSED_TO]->(organisation:Organisation)
    RETURN organisation, null AS link
  }
  WITH parent, organisation, collect(link)[0] AS link
  WHERE [organisation.name, organisation.id] > [$page.low, $page.lowId] AND [organisation.name, organisation.id] < [$page.high, $page.highId]
    // where
    AND organisation.kind IN $where.kinds
    AND ($where.areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas })
    // end where
  WITH organisation, link
  ORDER BY CASE WHEN NOT $page.descending THEN organisation.name END, CASE WHEN NOT $page.descending THEN organisation.id END,
    CASE WHEN $page.descending THEN organisation.name END DESC, CASE WHEN $page.descending THEN organisation.id END DESC
  LIMIT $page.limit
  RETURN collect({node: organisation, link: link}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:PARTNER_IN]-(organisation:Organisation)
    RETURN organisation, null AS link
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})<-[partner:PARTNER_OF]-(organisation:Organisation)
    RETURN organisation, partner AS link
    UNION ALL
    UNWIND coalesce($page.under.RECOMMENDATION, CASE $page.by WHEN 'RECOMMENDATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Recommendation {id: id})-[:ADDRESSED_TO]->(organisation:Organisation)
    RETURN organisation, null AS link
  }
  WITH DISTINCT parent, organisation
  WHERE true
    // where
    AND organisation.kind IN $where.kinds
    AND ($where.areas IS NULL OR EXISTS { MATCH (organisation)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas })
    // end where
  RETURN count(organisation) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]] + [key IN $page.linkKeys | row.link[key]]]
  }] AS pages,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
