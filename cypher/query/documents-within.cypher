// Documents about areas, or that name people; with what they say of the person.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(document:Document)
    RETURN document, null AS link
    UNION ALL
    UNWIND coalesce($page.under.PERSON, CASE $page.by WHEN 'PERSON' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Person {id: id})-[named:NAMED_IN]->(document:Document)
    RETURN document, named AS link
  }
  WITH parent, document, collect(link)[0] AS link
  WHERE document.sortKey > $page.low AND document.sortKey < $page.high
    // where
    AND document.kind IN $where.kinds
    AND ($where.from IS NULL OR document.publishedOn >= $where.from)
    AND ($where.to IS NULL OR document.publishedOn <= $where.to)
    AND ($where.areas IS NULL OR document.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: document.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  WITH document, link
  ORDER BY CASE WHEN NOT $page.descending THEN document.sortKey END, CASE WHEN $page.descending THEN document.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: document, link: link}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(document:Document)
    RETURN document, null AS link
    UNION ALL
    UNWIND coalesce($page.under.PERSON, CASE $page.by WHEN 'PERSON' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Person {id: id})-[named:NAMED_IN]->(document:Document)
    RETURN document, named AS link
  }
  WITH DISTINCT parent, document
  WHERE true
    // where
    AND document.kind IN $where.kinds
    AND ($where.from IS NULL OR document.publishedOn >= $where.from)
    AND ($where.to IS NULL OR document.publishedOn <= $where.to)
    AND ($where.areas IS NULL OR document.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: document.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  RETURN count(document) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]] + [key IN $page.linkKeys | row.link[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
