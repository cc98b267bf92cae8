// The teams of inspections: those who led first where $where.byLead, then by name.
// $page.parents: the inspections.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  MATCH (:Inspection {id: parent.id})<-[link:INSPECTED]-(inspector:Inspector)
  WITH inspector, link ORDER BY link.lead DESC, link.role
  WITH inspector, collect(link)[0] AS link
  WITH inspector, link, CASE WHEN $where.byLead AND NOT link.lead THEN '1' WHEN $where.byLead THEN '0' ELSE '' END + inspector.name AS key
  WHERE [key, inspector.id] > [$page.low, $page.lowId] AND [key, inspector.id] < [$page.high, $page.highId]
  WITH inspector, link, key
  ORDER BY CASE WHEN NOT $page.descending THEN key END, CASE WHEN NOT $page.descending THEN inspector.id END,
    CASE WHEN $page.descending THEN key END DESC, CASE WHEN $page.descending THEN inspector.id END DESC
  LIMIT $page.limit
  RETURN collect({node: inspector, link: link}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (:Inspection {id: parent.id})<-[:INSPECTED]-(inspector:Inspector)
  RETURN count(DISTINCT inspector) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]] + [key IN $page.linkKeys | row.link[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.organisations THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspector {id: id})-[:WORKS_FOR]->(organisation:Organisation) RETURN {of: id, node: organisation {.*}} } AS employers
