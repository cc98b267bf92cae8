// Areas by id, that inspectors have inspected, or in which organisations are partners.
// $parents: for whom; each with what they are (`by`) and the ids of those to look under.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  UNWIND parent.ids AS id
  CALL (parent, id) {
    WITH parent, id WHERE parent.by = 'AREA'
    MATCH (area:Area {id: id})
    RETURN area
    UNION ALL
    WITH parent, id WHERE parent.by = 'INSPECTOR'
    MATCH (:Inspector {id: id})-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(area:Area)
    RETURN area
    UNION ALL
    WITH parent, id WHERE parent.by = 'ORGANISATION'
    MATCH (:Organisation {id: id})-[:PARTNER_IN]->(area:Area)
    RETURN area
  }
  WITH DISTINCT parent, area
  WHERE [area.name, area.id] > [$low, $lowId] AND [area.name, area.id] < [$high, $highId]
    // where
    AND ($slugs IS NULL OR area.id IN $slugs)
    AND ($regions IS NULL OR area.region IN $regions)
    AND ($former IS NULL OR coalesce(area.former, false) = $former)
    AND ($inspected IS NULL OR EXISTS {
      MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    AND all(judgement IN $judgements WHERE EXISTS {
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
  WITH area
  ORDER BY CASE WHEN NOT $descending THEN area.name END, CASE WHEN NOT $descending THEN area.id END,
    CASE WHEN $descending THEN area.name END DESC, CASE WHEN $descending THEN area.id END DESC
  LIMIT $limit
  RETURN collect({node: area {.*}}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  UNWIND parent.ids AS id
  CALL (parent, id) {
    WITH parent, id WHERE parent.by = 'AREA'
    MATCH (area:Area {id: id})
    RETURN area
    UNION ALL
    WITH parent, id WHERE parent.by = 'INSPECTOR'
    MATCH (:Inspector {id: id})-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(area:Area)
    RETURN area
    UNION ALL
    WITH parent, id WHERE parent.by = 'ORGANISATION'
    MATCH (:Organisation {id: id})-[:PARTNER_IN]->(area:Area)
    RETURN area
  }
  WITH DISTINCT parent, area
  WHERE true
    // where
    AND ($slugs IS NULL OR area.id IN $slugs)
    AND ($regions IS NULL OR area.region IN $regions)
    AND ($former IS NULL OR coalesce(area.former, false) = $former)
    AND ($inspected IS NULL OR EXISTS {
      MATCH (area)-[:HAS_INSPECTION]->(inspection:Inspection)
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    AND all(judgement IN $judgements WHERE EXISTS {
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
RETURN pages,
  [id IN coalesce($slugs, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
