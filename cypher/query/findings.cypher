// Findings of all areas.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (finding:Finding)
    WHERE finding.sortKey > CASE WHEN NOT $page.descending THEN $page.low END AND finding.sortKey < $page.high
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
    RETURN finding ORDER BY finding.sortKey LIMIT $page.limit
    UNION ALL
    MATCH (finding:Finding)
    WHERE finding.sortKey < CASE WHEN $page.descending THEN $page.high END AND finding.sortKey > $page.low
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
    RETURN finding ORDER BY finding.sortKey DESC LIMIT $page.limit
  }
  RETURN collect({node: finding}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (finding:Finding)
  WHERE finding.sortKey > ''
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
