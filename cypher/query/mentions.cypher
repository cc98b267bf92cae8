// Mentions, of all services or some: each service is walked in the order of an index, and the walks are merged.
// $parents: for whom; each with `services`, and `theme` or null.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  UNWIND parent.services AS service
  CALL (parent, service) {
    MATCH (mention:Mention)
    WHERE mention.service = service AND mention.sortKey > CASE WHEN NOT $descending THEN $low END AND mention.sortKey < $high
      // where
      AND mention.voice IN $voices
      AND mention.polarity IN $polarities
      AND mention.section IN $sections
      AND (parent.theme IS NULL OR parent.theme IN mention.themes)
      AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN mention.themes))
      AND ($includeAnaphoric OR NOT mention.anaphoric)
      AND ($minConfidence IS NULL OR mention.confidence >= $minConfidence)
      AND ($maxConfidence IS NULL OR mention.confidence <= $maxConfidence)
      AND ($areas IS NULL OR mention.area IN $areas)
      AND ($inspections IS NULL OR mention.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: mention.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN mention ORDER BY mention.service, mention.sortKey LIMIT $limit
    UNION ALL
    MATCH (mention:Mention)
    WHERE mention.service = service AND mention.sortKey < CASE WHEN $descending THEN $high END AND mention.sortKey > $low
      // where
      AND mention.voice IN $voices
      AND mention.polarity IN $polarities
      AND mention.section IN $sections
      AND (parent.theme IS NULL OR parent.theme IN mention.themes)
      AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN mention.themes))
      AND ($includeAnaphoric OR NOT mention.anaphoric)
      AND ($minConfidence IS NULL OR mention.confidence >= $minConfidence)
      AND ($maxConfidence IS NULL OR mention.confidence <= $maxConfidence)
      AND ($areas IS NULL OR mention.area IN $areas)
      AND ($inspections IS NULL OR mention.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: mention.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN mention ORDER BY mention.service DESC, mention.sortKey DESC LIMIT $limit
  }
  WITH mention
  ORDER BY CASE WHEN NOT $descending THEN mention.sortKey END, CASE WHEN $descending THEN mention.sortKey END DESC
  LIMIT $limit
  RETURN collect({node: mention {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  UNWIND parent.services AS service
  CALL (parent, service) {
    MATCH (mention:Mention)
    WHERE mention.service = service AND mention.sortKey > ''
      // where
      AND mention.voice IN $voices
      AND mention.polarity IN $polarities
      AND mention.section IN $sections
      AND (parent.theme IS NULL OR parent.theme IN mention.themes)
      AND ($themes IS NULL OR any(theme IN $themes WHERE theme IN mention.themes))
      AND ($includeAnaphoric OR NOT mention.anaphoric)
      AND ($minConfidence IS NULL OR mention.confidence >= $minConfidence)
      AND ($maxConfidence IS NULL OR mention.confidence <= $maxConfidence)
      AND ($areas IS NULL OR mention.area IN $areas)
      AND ($inspections IS NULL OR mention.inspection IN $inspections)
      AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $regions })
      AND ($inspected IS NULL OR EXISTS {
        MATCH (inspection:Inspection {id: mention.inspection})
        WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
      })
      // end where
    RETURN count(mention) AS some
  }
  RETURN sum(some) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  COLLECT { UNWIND CASE WHEN $related.documents THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.document AS id MATCH (document:Document {id: id}) RETURN document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey} } AS documents,
  COLLECT { UNWIND CASE WHEN $related.services THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.service AS code MATCH (service:Service {id: 'service/' + code}) RETURN service {.*} } AS services,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  [id IN coalesce($inspections, []) WHERE NOT EXISTS { MATCH (:Inspection {id: id}) }] AS unknownInspections
