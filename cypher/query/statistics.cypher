// Statistics of all documents.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (statistic:Statistic)
    WHERE statistic.sortKey > CASE WHEN NOT $descending THEN $low END AND statistic.sortKey < $high
      // where
      AND statistic.voice IN $voices
      AND ($units IS NULL OR statistic.unit IN $units)
      AND ($areas IS NULL OR statistic.area IN $areas)
      AND ($inspections IS NULL OR statistic.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: statistic.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: statistic.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN statistic ORDER BY statistic.sortKey LIMIT $limit
    UNION ALL
    MATCH (statistic:Statistic)
    WHERE statistic.sortKey < CASE WHEN $descending THEN $high END AND statistic.sortKey > $low
      // where
      AND statistic.voice IN $voices
      AND ($units IS NULL OR statistic.unit IN $units)
      AND ($areas IS NULL OR statistic.area IN $areas)
      AND ($inspections IS NULL OR statistic.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: statistic.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: statistic.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN statistic ORDER BY statistic.sortKey DESC LIMIT $limit
  }
  RETURN collect({node: statistic {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (statistic:Statistic)
  WHERE statistic.sortKey > ''
    // where
    AND statistic.voice IN $voices
    AND ($units IS NULL OR statistic.unit IN $units)
    AND ($areas IS NULL OR statistic.area IN $areas)
    AND ($inspections IS NULL OR statistic.inspection IN $inspections)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: statistic.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: statistic.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  RETURN count(statistic) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
