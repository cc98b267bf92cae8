// Inspections of all areas, by their first day.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (inspection:Inspection)
    WHERE inspection.startDate >= CASE WHEN NOT $page.descending THEN $page.low END AND inspection.startDate <= $page.high AND inspection.id IS NOT NULL
      AND [inspection.startDate, inspection.id] > [$page.low, $page.lowId] AND [inspection.startDate, inspection.id] < [$page.high, $page.highId]
      // where
      AND ($where.areas IS NULL OR inspection.area IN $where.areas)
      AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: inspection.area}) WHERE area.region IN $where.regions })
      AND inspection.framework IN $where.frameworks
      AND inspection.outcome IN $where.outcomes
      AND ($where.from IS NULL OR inspection.startDate >= $where.from)
      AND ($where.to IS NULL OR inspection.startDate <= $where.to)
      AND all(judgement IN $where.judgements WHERE EXISTS {
        MATCH (mention:Mention)
        WHERE mention.inspection = inspection.id AND mention.service IN judgement.services
          AND mention.polarity IN judgement.polarities AND mention.voice = 'INSPECTORS'
          AND (judgement.themes IS NULL OR any(theme IN judgement.themes WHERE theme IN mention.themes))
          AND (judgement.includeAnaphoric OR NOT mention.anaphoric)
          AND (judgement.minConfidence IS NULL OR mention.confidence >= judgement.minConfidence)
          AND (judgement.from IS NULL OR mention.date >= judgement.from)
          AND (judgement.to IS NULL OR mention.date <= judgement.to)
          AND (judgement.frameworks IS NULL OR EXISTS {
            MATCH (inspection:Inspection {id: mention.inspection}) WHERE inspection.framework IN judgement.frameworks
          })
      })
      // end where
    RETURN inspection ORDER BY inspection.startDate, inspection.id LIMIT $page.limit
    UNION ALL
    MATCH (inspection:Inspection)
    WHERE inspection.startDate <= CASE WHEN $page.descending THEN $page.high END AND inspection.startDate >= $page.low AND inspection.id IS NOT NULL
      AND [inspection.startDate, inspection.id] > [$page.low, $page.lowId] AND [inspection.startDate, inspection.id] < [$page.high, $page.highId]
      // where
      AND ($where.areas IS NULL OR inspection.area IN $where.areas)
      AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: inspection.area}) WHERE area.region IN $where.regions })
      AND inspection.framework IN $where.frameworks
      AND inspection.outcome IN $where.outcomes
      AND ($where.from IS NULL OR inspection.startDate >= $where.from)
      AND ($where.to IS NULL OR inspection.startDate <= $where.to)
      AND all(judgement IN $where.judgements WHERE EXISTS {
        MATCH (mention:Mention)
        WHERE mention.inspection = inspection.id AND mention.service IN judgement.services
          AND mention.polarity IN judgement.polarities AND mention.voice = 'INSPECTORS'
          AND (judgement.themes IS NULL OR any(theme IN judgement.themes WHERE theme IN mention.themes))
          AND (judgement.includeAnaphoric OR NOT mention.anaphoric)
          AND (judgement.minConfidence IS NULL OR mention.confidence >= judgement.minConfidence)
          AND (judgement.from IS NULL OR mention.date >= judgement.from)
          AND (judgement.to IS NULL OR mention.date <= judgement.to)
          AND (judgement.frameworks IS NULL OR EXISTS {
            MATCH (inspection:Inspection {id: mention.inspection}) WHERE inspection.framework IN judgement.frameworks
          })
      })
      // end where
    RETURN inspection ORDER BY inspection.startDate DESC, inspection.id DESC LIMIT $page.limit
  }
  RETURN collect({node: inspection}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (inspection:Inspection)
  WHERE inspection.id > ''
    // where
    AND ($where.areas IS NULL OR inspection.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: inspection.area}) WHERE area.region IN $where.regions })
    AND inspection.framework IN $where.frameworks
    AND inspection.outcome IN $where.outcomes
    AND ($where.from IS NULL OR inspection.startDate >= $where.from)
    AND ($where.to IS NULL OR inspection.startDate <= $where.to)
    AND all(judgement IN $where.judgements WHERE EXISTS {
      MATCH (mention:Mention)
      WHERE mention.inspection = inspection.id AND mention.service IN judgement.services
        AND mention.polarity IN judgement.polarities AND mention.voice = 'INSPECTORS'
        AND (judgement.themes IS NULL OR any(theme IN judgement.themes WHERE theme IN mention.themes))
        AND (judgement.includeAnaphoric OR NOT mention.anaphoric)
        AND (judgement.minConfidence IS NULL OR mention.confidence >= judgement.minConfidence)
        AND (judgement.from IS NULL OR mention.date >= judgement.from)
        AND (judgement.to IS NULL OR mention.date <= judgement.to)
        AND (judgement.frameworks IS NULL OR EXISTS {
          MATCH (inspection:Inspection {id: mention.inspection}) WHERE inspection.framework IN judgement.frameworks
        })
    })
    // end where
  RETURN count(inspection) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.previous THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspection {id: id})-[:FOLLOWS]->(previous:Inspection) RETURN {of: id, node: previous {.*}} } AS previous,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
