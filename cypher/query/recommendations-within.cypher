// Recommendations of areas, inspections or documents, or addressed to organisations.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (recommendation:Recommendation {area: id})
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:MAKES]->(recommendation:Recommendation)
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(recommendation:Recommendation)
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})<-[:ADDRESSED_TO]-(recommendation:Recommendation)
    RETURN recommendation
  }
  WITH parent, recommendation
  WHERE recommendation.sortKey > $page.low AND recommendation.sortKey < $page.high
    // where
    AND recommendation.kind IN $where.kinds
    AND recommendation.voice IN $where.voices
    AND (parent.service IS NULL OR parent.service IN recommendation.services)
    AND (parent.theme IS NULL OR parent.theme IN recommendation.themes)
    AND ($where.services IS NULL OR any(service IN $where.services WHERE service IN recommendation.services))
    AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN recommendation.themes))
    AND ($where.areas IS NULL OR recommendation.area IN $where.areas)
    AND ($where.inspections IS NULL OR recommendation.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: recommendation.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: recommendation.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  WITH recommendation
  ORDER BY CASE WHEN NOT $page.descending THEN recommendation.sortKey END, CASE WHEN $page.descending THEN recommendation.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: recommendation}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (recommendation:Recommendation {area: id})
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:MAKES]->(recommendation:Recommendation)
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(recommendation:Recommendation)
    RETURN recommendation
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})<-[:ADDRESSED_TO]-(recommendation:Recommendation)
    RETURN recommendation
  }
  WITH parent, recommendation
  WHERE true
    // where
    AND recommendation.kind IN $where.kinds
    AND recommendation.voice IN $where.voices
    AND (parent.service IS NULL OR parent.service IN recommendation.services)
    AND (parent.theme IS NULL OR parent.theme IN recommendation.themes)
    AND ($where.services IS NULL OR any(service IN $where.services WHERE service IN recommendation.services))
    AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN recommendation.themes))
    AND ($where.areas IS NULL OR recommendation.area IN $where.areas)
    AND ($where.inspections IS NULL OR recommendation.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: recommendation.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: recommendation.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  RETURN count(recommendation) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $page.related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $page.related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row UNWIND row.node.services AS code WITH DISTINCT code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($where.inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
