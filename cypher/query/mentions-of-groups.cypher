// The mentions behind counts: for each of $page.parents, a group of them, what it is counted by and which sentences count.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    WITH parent WHERE parent.areas IS NOT NULL
    UNWIND parent.areas AS id
    MATCH (mention:Mention)
    WHERE mention.area = id AND mention.service IN parent.services
    RETURN mention
    UNION ALL
    WITH parent WHERE parent.areas IS NULL
    UNWIND parent.services AS code
    MATCH (mention:Mention)
    WHERE mention.service = code AND mention.sortKey > $page.low AND mention.sortKey < $page.high
    RETURN mention
  }
  WITH parent, mention
  WHERE mention.sortKey > $page.low AND mention.sortKey < $page.high
    // where
    AND mention.voice = 'INSPECTORS'
    AND mention.polarity IN $where.polarities
    AND mention.date >= parent.from AND mention.date <= parent.to
    AND (parent.themes IS NULL OR any(theme IN parent.themes WHERE theme IN mention.themes))
    AND (parent.minConfidence IS NULL OR mention.confidence >= parent.minConfidence)
    AND (parent.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN parent.regions })
    AND (parent.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: mention.inspection})
      WHERE inspection.framework IN parent.inspected.frameworks AND inspection.outcome IN parent.inspected.outcomes
    })
    // end where
  WITH mention
  ORDER BY CASE WHEN NOT $page.descending THEN mention.sortKey END, CASE WHEN $page.descending THEN mention.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: mention}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    WITH parent WHERE parent.areas IS NOT NULL
    UNWIND parent.areas AS id
    MATCH (mention:Mention)
    WHERE mention.area = id AND mention.service IN parent.services
    RETURN mention
    UNION ALL
    WITH parent WHERE parent.areas IS NULL
    UNWIND parent.services AS code
    MATCH (mention:Mention)
    WHERE mention.service = code AND mention.sortKey >= parent.from
    RETURN mention
  }
  WITH parent, mention
  WHERE true
    // where
    AND mention.voice = 'INSPECTORS'
    AND mention.polarity IN $where.polarities
    AND mention.date >= parent.from AND mention.date <= parent.to
    AND (parent.themes IS NULL OR any(theme IN parent.themes WHERE theme IN mention.themes))
    AND (parent.minConfidence IS NULL OR mention.confidence >= parent.minConfidence)
    AND (parent.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN parent.regions })
    AND (parent.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: mention.inspection})
      WHERE inspection.framework IN parent.inspected.frameworks AND inspection.outcome IN parent.inspected.outcomes
    })
    // end where
  RETURN count(mention) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $page.related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $page.related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.service AS code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services
