// Findings of all areas.
// $parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  CALL (parent) {
    MATCH (finding:Finding)
    WHERE finding.sortKey > CASE WHEN NOT $descending THEN $low END AND finding.sortKey < $high
      // where
      AND finding.polarity IN $polarities
      AND finding.section IN $sections
      AND (parent.service IS NULL OR parent.service IN finding.services)
      AND (parent.theme IS NULL OR parent.theme IN finding.themes)
      AND ($mentioning IS NULL OR EXISTS {
        MATCH (finding)-[:HAS_MENTION]->(mention:Mention)
        WHERE mention.service IN $mentioning.services AND mention.polarity IN $mentioning.polarities
          AND ($mentioning.themes IS NULL OR any(theme IN $mentioning.themes WHERE theme IN mention.themes))
      })
      AND ($minConfidence IS NULL OR finding.confidence >= $minConfidence)
      AND ($maxConfidence IS NULL OR finding.confidence <= $maxConfidence)
      AND ($areas IS NULL OR finding.area IN $areas)
      AND ($inspections IS NULL OR finding.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: finding.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN finding ORDER BY finding.sortKey LIMIT $limit
    UNION ALL
    MATCH (finding:Finding)
    WHERE finding.sortKey < CASE WHEN $descending THEN $high END AND finding.sortKey > $low
      // where
      AND finding.polarity IN $polarities
      AND finding.section IN $sections
      AND (parent.service IS NULL OR parent.service IN finding.services)
      AND (parent.theme IS NULL OR parent.theme IN finding.themes)
      AND ($mentioning IS NULL OR EXISTS {
        MATCH (finding)-[:HAS_MENTION]->(mention:Mention)
        WHERE mention.service IN $mentioning.services AND mention.polarity IN $mentioning.polarities
          AND ($mentioning.themes IS NULL OR any(theme IN $mentioning.themes WHERE theme IN mention.themes))
      })
      AND ($minConfidence IS NULL OR finding.confidence >= $minConfidence)
      AND ($maxConfidence IS NULL OR finding.confidence <= $maxConfidence)
      AND ($areas IS NULL OR finding.area IN $areas)
      AND ($inspections IS NULL OR finding.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: finding.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN finding ORDER BY finding.sortKey DESC LIMIT $limit
  }
  RETURN collect({node: finding {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  MATCH (finding:Finding)
  WHERE finding.sortKey > ''
    // where
    AND finding.polarity IN $polarities
    AND finding.section IN $sections
    AND (parent.service IS NULL OR parent.service IN finding.services)
    AND (parent.theme IS NULL OR parent.theme IN finding.themes)
    AND ($mentioning IS NULL OR EXISTS {
      MATCH (finding)-[:HAS_MENTION]->(mention:Mention)
      WHERE mention.service IN $mentioning.services AND mention.polarity IN $mentioning.polarities
        AND ($mentioning.themes IS NULL OR any(theme IN $mentioning.themes WHERE theme IN mention.themes))
    })
    AND ($minConfidence IS NULL OR finding.confidence >= $minConfidence)
    AND ($maxConfidence IS NULL OR finding.confidence <= $maxConfidence)
    AND ($areas IS NULL OR finding.area IN $areas)
    AND ($inspections IS NULL OR finding.inspection IN $inspections)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: finding.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  RETURN count(finding) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row UNWIND row.node.services AS code WITH DISTINCT code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
