// Statistics of all documents.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (statistic:Statistic)
    WHERE statistic.sortKey > CASE WHEN NOT $page.descending THEN $page.low END AND statistic.sortKey < $page.high
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
    RETURN statistic ORDER BY statistic.sortKey LIMIT $page.limit
    UNION ALL
    MATCH (statistic:Statistic)
    WHERE statistic.sortKey < CASE WHEN $page.descending THEN $page.high END AND statistic.sortKey > $page.low
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
    RETURN statistic ORDER BY statistic.sortKey DESC LIMIT $page.limit
  }
  RETURN collect({node: statistic}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (statistic:Statistic)
  WHERE statistic.sortKey > ''
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
