// Mentions of areas, inspections, documents or statements.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)
    WHERE mention.area = id AND mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)
    WHERE mention.inspection = id AND mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.FINDING, CASE $page.by WHEN 'FINDING' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Finding {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.RECOMMENDATION, CASE $page.by WHEN 'RECOMMENDATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Recommendation {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.ITEM, CASE $page.by WHEN 'ITEM' THEN [parent.id] ELSE [] END) AS id
    MATCH (:MeetingItem {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
  }
  WITH parent, mention
  WHERE mention.sortKey > $page.low AND mention.sortKey < $page.high
    // where
    AND (parent.service IS NULL OR mention.service = parent.service)
    AND mention.voice IN $where.voices
    AND mention.polarity IN $where.polarities
    AND mention.section IN $where.sections
    AND (parent.theme IS NULL OR parent.theme IN mention.themes)
    AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN mention.themes))
    AND ($where.includeAnaphoric OR NOT mention.anaphoric)
    AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
    AND ($where.maxConfidence IS NULL OR mention.confidence <= $where.maxConfidence)
    AND ($where.areas IS NULL OR mention.area IN $where.areas)
    AND ($where.inspections IS NULL OR mention.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: mention.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
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
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)
    WHERE mention.area = id AND mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)
    WHERE mention.inspection = id AND mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.FINDING, CASE $page.by WHEN 'FINDING' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Finding {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.RECOMMENDATION, CASE $page.by WHEN 'RECOMMENDATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Recommendation {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
    UNION ALL
    UNWIND coalesce($page.under.ITEM, CASE $page.by WHEN 'ITEM' THEN [parent.id] ELSE [] END) AS id
    MATCH (:MeetingItem {id: id})-[:HAS_MENTION]->(mention:Mention)
    WHERE mention.service IN $where.services
    RETURN mention
  }
  WITH parent, mention
  WHERE true
    // where
    AND (parent.service IS NULL OR mention.service = parent.service)
    AND mention.voice IN $where.voices
    AND mention.polarity IN $where.polarities
    AND mention.section IN $where.sections
    AND (parent.theme IS NULL OR parent.theme IN mention.themes)
    AND ($where.themes IS NULL OR any(theme IN $where.themes WHERE theme IN mention.themes))
    AND ($where.includeAnaphoric OR NOT mention.anaphoric)
    AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
    AND ($where.maxConfidence IS NULL OR mention.confidence <= $where.maxConfidence)
    AND ($where.areas IS NULL OR mention.area IN $where.areas)
    AND ($where.inspections IS NULL OR mention.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: mention.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
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
  COLLECT { UNWIND CASE WHEN $page.related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.service AS code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($where.inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
