// Items of the minutes about areas, of documents, or of what people said.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (item:MeetingItem {area: id})
    RETURN item
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})-[:HAS_ITEM]->(item:MeetingItem)
    RETURN item
    UNION ALL
    UNWIND coalesce($page.under.PERSON, CASE $page.by WHEN 'PERSON' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Person {id: id})<-[:SAID_BY]-(item:MeetingItem)
    RETURN item
  }
  WITH parent, item
  WHERE item.sortKey > $page.low AND item.sortKey < $page.high
    // where
    AND item.kind IN $where.kinds
    AND ($where.areas IS NULL OR item.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: item.area}) WHERE area.region IN $where.regions })
    // end where
  WITH item
  ORDER BY CASE WHEN NOT $page.descending THEN item.sortKey END, CASE WHEN $page.descending THEN item.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: item}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (item:MeetingItem {area: id})
    RETURN item
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})-[:HAS_ITEM]->(item:MeetingItem)
    RETURN item
    UNION ALL
    UNWIND coalesce($page.under.PERSON, CASE $page.by WHEN 'PERSON' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Person {id: id})<-[:SAID_BY]-(item:MeetingItem)
    RETURN item
  }
  WITH parent, item
  WHERE true
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
