// Documents of all areas.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (document:Document)
    WHERE document.sortKey > CASE WHEN NOT $page.descending THEN $page.low END AND document.sortKey < $page.high
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
    RETURN document ORDER BY document.sortKey LIMIT $page.limit
    UNION ALL
    MATCH (document:Document)
    WHERE document.sortKey < CASE WHEN $page.descending THEN $page.high END AND document.sortKey > $page.low
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
    RETURN document ORDER BY document.sortKey DESC LIMIT $page.limit
  }
  RETURN collect({node: document}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (document:Document)
  WHERE document.sortKey > ''
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
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
