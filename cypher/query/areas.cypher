// Local areas by name.
// $page.parents: for whom, each with an id; the list is walked in the order of an index and ends with the page.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    MATCH (area:Area)
    WHERE area.name >= CASE WHEN NOT $page.descending THEN $page.low END AND area.name <= $page.high AND area.id IS NOT NULL
      AND [area.name, area.id] > [$page.low, $page.lowId] AND [area.name, area.id] < [$page.high, $page.highId]
      // where
      AND ($where.slugs IS NULL OR area.id IN $where.slugs)
      AND ($where.regions IS NULL OR area.region IN $where.regions)
      AND ($where.former IS NULL OR coalesce(area.former, false) = $where.former)
      AND ($where.inspected IS NULL OR EXISTS {
        MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
        WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
      })
      AND all(judgement IN $where.judgements WHERE EXISTS {
        MATCH (mention:Mention)
        WHERE mention.area = area.id AND mention.service IN judgement.services
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
    RETURN area ORDER BY area.name, area.id LIMIT $page.limit
    UNION ALL
    MATCH (area:Area)
    WHERE area.name <= CASE WHEN $page.descending THEN $page.high END AND area.name >= $page.low AND area.id IS NOT NULL
      AND [area.name, area.id] > [$page.low, $page.lowId] AND [area.name, area.id] < [$page.high, $page.highId]
      // where
      AND ($where.slugs IS NULL OR area.id IN $where.slugs)
      AND ($where.regions IS NULL OR area.region IN $where.regions)
      AND ($where.former IS NULL OR coalesce(area.former, false) = $where.former)
      AND ($where.inspected IS NULL OR EXISTS {
        MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
        WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
      })
      AND all(judgement IN $where.judgements WHERE EXISTS {
        MATCH (mention:Mention)
        WHERE mention.area = area.id AND mention.service IN judgement.services
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
    RETURN area ORDER BY area.name DESC, area.id DESC LIMIT $page.limit
  }
  RETURN collect({node: area}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (area:Area)
  WHERE area.id > ''
    // where
    AND ($where.slugs IS NULL OR area.id IN $where.slugs)
    AND ($where.regions IS NULL OR area.region IN $where.regions)
    AND ($where.former IS NULL OR coalesce(area.former, false) = $where.former)
    AND ($where.inspected IS NULL OR EXISTS {
      MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
      WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
    })
    AND all(judgement IN $where.judgements WHERE EXISTS {
      MATCH (mention:Mention)
      WHERE mention.area = area.id AND mention.service IN judgement.services
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
  RETURN count(area) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  [id IN coalesce($where.slugs, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
