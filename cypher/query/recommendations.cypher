// Recommendations of all areas.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (recommendation:Recommendation)
    WHERE recommendation.sortKey > CASE WHEN NOT $page.descending THEN $page.low END AND recommendation.sortKey < $page.high
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
    RETURN recommendation ORDER BY recommendation.sortKey LIMIT $page.limit
    UNION ALL
    MATCH (recommendation:Recommendation)
    WHERE recommendation.sortKey < CASE WHEN $page.descending THEN $page.high END AND recommendation.sortKey > $page.low
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
    RETURN recommendation ORDER BY recommendation.sortKey DESC LIMIT $page.limit
  }
  RETURN collect({node: recommendation}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (recommendation:Recommendation)
  WHERE recommendation.sortKey > ''
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
