// Findings of areas, inspections or documents. Where they must mention a service, few mentions of it lead to them.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA_MENTIONING, CASE $page.by WHEN 'AREA_MENTIONING' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
    WHERE mention.area = id AND mention.service IN $where.mentioning.services
    WITH DISTINCT finding
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION_MENTIONING, CASE $page.by WHEN 'INSPECTION_MENTIONING' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
    WHERE mention.inspection = id AND mention.service IN $where.mentioning.services
    WITH DISTINCT finding
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (finding:Finding {area: id})
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:HAS_FINDING]->(finding:Finding)
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(finding:Finding)
    RETURN finding
  }
  WITH parent, finding
  WHERE finding.sortKey > $page.low AND finding.sortKey < $page.high
    // where
    AND finding.polarity IN $where.polarities
    AND finding.section IN $where.sections
    AND (parent.service IS NULL OR parent.service IN finding.services)
    AND (parent.theme IS NULL OR parent.theme IN finding.themes)
    AND ($where.mentioning IS NULL OR EXISTS {
      MATCH (finding)-[:HAS_MENTION]->(mention:Mention)
      WHERE mention.service IN $where.mentioning.services AND mention.polarity IN $where.mentioning.polarities
        AND ($where.mentioning.themes IS NULL OR any(theme IN $where.mentioning.themes WHERE theme IN mention.themes))
    })
    AND ($where.minConfidence IS NULL OR finding.confidence >= $where.minConfidence)
    AND ($where.maxConfidence IS NULL OR finding.confidence <= $where.maxConfidence)
    AND ($where.areas IS NULL OR finding.area IN $where.areas)
    AND ($where.inspections IS NULL OR finding.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: finding.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  WITH finding
  ORDER BY CASE WHEN NOT $page.descending THEN finding.sortKey END, CASE WHEN $page.descending THEN finding.sortKey END DESC
  LIMIT $page.limit
  RETURN collect({node: finding}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA_MENTIONING, CASE $page.by WHEN 'AREA_MENTIONING' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
    WHERE mention.area = id AND mention.service IN $where.mentioning.services
    WITH DISTINCT finding
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION_MENTIONING, CASE $page.by WHEN 'INSPECTION_MENTIONING' THEN [parent.id] ELSE [] END) AS id
    MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
    WHERE mention.inspection = id AND mention.service IN $where.mentioning.services
    WITH DISTINCT finding
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (finding:Finding {area: id})
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.INSPECTION, CASE $page.by WHEN 'INSPECTION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspection {id: id})-[:HAS_FINDING]->(finding:Finding)
    RETURN finding
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[:STATED_IN]-(finding:Finding)
    RETURN finding
  }
  WITH parent, finding
  WHERE true
    // where
    AND finding.polarity IN $where.polarities
    AND finding.section IN $where.sections
    AND (parent.service IS NULL OR parent.service IN finding.services)
    AND (parent.theme IS NULL OR parent.theme IN finding.themes)
    AND ($where.mentioning IS NULL OR EXISTS {
      MATCH (finding)-[:HAS_MENTION]->(mention:Mention)
      WHERE mention.service IN $where.mentioning.services AND mention.polarity IN $where.mentioning.polarities
        AND ($where.mentioning.themes IS NULL OR any(theme IN $where.mentioning.themes WHERE theme IN mention.themes))
    })
    AND ($where.minConfidence IS NULL OR finding.confidence >= $where.minConfidence)
    AND ($where.maxConfidence IS NULL OR finding.confidence <= $where.maxConfidence)
    AND ($where.areas IS NULL OR finding.area IN $where.areas)
    AND ($where.inspections IS NULL OR finding.inspection IN $where.inspections)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $where.regions })
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: finding.inspection})
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    // end where
  RETURN count(finding) AS total
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
