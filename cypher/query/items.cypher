// Items of all minutes.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (item:MeetingItem)
    WHERE item.sortKey > CASE WHEN NOT $page.descending THEN $page.low END AND item.sortKey < $page.high
      // where
      AND item.kind IN $where.kinds
      AND ($where.areas IS NULL OR item.area IN $where.areas)
      AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: item.area}) WHERE area.region IN $where.regions })
      // end where
    RETURN item ORDER BY item.sortKey LIMIT $page.limit
    UNION ALL
    MATCH (item:MeetingItem)
    WHERE item.sortKey < CASE WHEN $page.descending THEN $page.high END AND item.sortKey > $page.low
      // where
      AND item.kind IN $where.kinds
      AND ($where.areas IS NULL OR item.area IN $where.areas)
      AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: item.area}) WHERE area.region IN $where.regions })
      // end where
    RETURN item ORDER BY item.sortKey DESC LIMIT $page.limit
  }
  RETURN collect({node: item}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (item:MeetingItem)
  WHERE item.sortKey > ''
    // where
    AND item.kind IN $where.kinds
    AND ($where.areas IS NULL OR item.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: item.area}) WHERE area.region IN $where.regions })
    // end where
  RETURN count(item) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
