// Documents of all areas.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (document:Document)
    WHERE document.sortKey > CASE WHEN NOT $descending THEN $low END AND document.sortKey < $high
      // where
      AND document.kind IN $kinds
      AND ($from IS NULL OR document.publishedOn >= $from)
      AND ($to IS NULL OR document.publishedOn <= $to)
      AND ($areas IS NULL OR document.area IN $areas)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: document.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN document ORDER BY document.sortKey LIMIT $limit
    UNION ALL
    MATCH (document:Document)
    WHERE document.sortKey < CASE WHEN $descending THEN $high END AND document.sortKey > $low
      // where
      AND document.kind IN $kinds
      AND ($from IS NULL OR document.publishedOn >= $from)
      AND ($to IS NULL OR document.publishedOn <= $to)
      AND ($areas IS NULL OR document.area IN $areas)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: document.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN document ORDER BY document.sortKey DESC LIMIT $limit
  }
  RETURN collect({node: document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (document:Document)
  WHERE document.sortKey > ''
    // where
    AND document.kind IN $kinds
    AND ($from IS NULL OR document.publishedOn >= $from)
    AND ($to IS NULL OR document.publishedOn <= $to)
    AND ($areas IS NULL OR document.area IN $areas)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: document.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  RETURN count(document) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
