// Statistics of areas, inspections or documents.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (statistic:Statistic {area: id})
    RETURN statistic
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:REPORTED_IN]->(:Document)-[:STATES]->(statistic:Statistic)
    RETURN statistic
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})-[:STATES]->(statistic:Statistic)
    RETURN statistic
  }
  WITH parent, statistic
  WHERE statistic.sortKey > $page.low AND statistic.sortKey < $page.high
    // where
    AND statistic.voice IN $where.voices
    AND ($where.units IS NULL OR statistic.unit IN $where.units)
    AND ($where.areas IS NULL OR statistic.area IN $where.areas)
    AND ($where.inspections IS NULL OR statistic.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: statistic.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: statistic.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  WITH statistic
  ORDER BY CASE WHEN NOT $page.descending THEN statistic.sortKey END, CASE WHEN $page.descending THEN statistic.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: statistic}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (statistic:Statistic {area: id})
    RETURN statistic
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:REPORTED_IN]->(:Document)-[:STATES]->(statistic:Statistic)
    RETURN statistic
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})-[:STATES]->(statistic:Statistic)
    RETURN statistic
  }
  WITH parent, statistic
  WHERE true
    // where
    AND statistic.voice IN $where.voices
    AND ($where.units IS NULL OR statistic.unit IN $where.units)
    AND ($where.areas IS NULL OR statistic.area IN $where.areas)
    AND ($where.inspections IS NULL OR statistic.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: statistic.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: statistic.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  RETURN count(statistic) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $page.related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($where.inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
