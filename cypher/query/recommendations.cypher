// Recommendations of all areas.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (recommendation:Recommendation)
    WHERE recommendation.sortKey > CASE WHEN NOT $descending THEN $low END AND recommendation.sortKey < $high
      // where
      AND recommendation.kind IN $kinds
      AND recommendation.voice IN $voices
      AND (parent.service IS NULL OR parent.service IN recommendation.services)
      AND (parent.theme IS NULL OR parent.theme IN recommendation.themes)
      AND ($services IS NULL OR any(service IN $services WHERE service IN recommendation.services))
      AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN recommendation.themes))
      AND ($areas IS NULL OR recommendation.area IN $areas)
      AND ($inspections IS NULL OR recommendation.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: recommendation.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: recommendation.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN recommendation ORDER BY recommendation.sortKey LIMIT $limit
    UNION ALL
    MATCH (recommendation:Recommendation)
    WHERE recommendation.sortKey < CASE WHEN $descending THEN $high END AND recommendation.sortKey > $low
      // where
      AND recommendation.kind IN $kinds
      AND recommendation.voice IN $voices
      AND (parent.service IS NULL OR parent.service IN recommendation.services)
      AND (parent.theme IS NULL OR parent.theme IN recommendation.themes)
      AND ($services IS NULL OR any(service IN $services WHERE service IN recommendation.services))
      AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN recommendation.themes))
      AND ($areas IS NULL OR recommendation.area IN $areas)
      AND ($inspections IS NULL OR recommendation.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: recommendation.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: recommendation.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN recommendation ORDER BY recommendation.sortKey DESC LIMIT $limit
  }
  RETURN collect({node: recommendation {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (recommendation:Recommendation)
  WHERE recommendation.sortKey > ''
    // where
    AND recommendation.kind IN $kinds
    AND recommendation.voice IN $voices
    AND (parent.service IS NULL OR parent.service IN recommendation.services)
    AND (parent.theme IS NULL OR parent.theme IN recommendation.themes)
    AND ($services IS NULL OR any(service IN $services WHERE service IN recommendation.services))
    AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN recommendation.themes))
    AND ($areas IS NULL OR recommendation.area IN $areas)
    AND ($inspections IS NULL OR recommendation.inspection IN $inspections)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: recommendation.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: recommendation.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  RETURN count(recommendation) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row UNWIND row.node.services AS code WITH DISTINCT code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
