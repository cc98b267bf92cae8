// Areas by id, that inspectors have inspected, or in which organisations are partners.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (area:Area {id: id})
    RETURN area
    UNION ALL
    UNWIND coalesce($page.under.INSPECTOR, CASE $page.by WHEN 'INSPECTOR' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspector {id: id})-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(area:Area)
    RETURN area
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})-[:PARTNER_IN]->(area:Area)
    RETURN area
  }
  WITH DISTINCT parent, area
  WHERE [area.name, area.id] > [$page.low, $page.lowId] AND [area.name, area.id] < [$page.high, $page.highId]
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
  WITH area
  ORDER BY CASE WHEN NOT $page.descending THEN area.name END, CASE WHEN NOT $page.descending THEN area.id END,
    CASE WHEN $page.descending THEN area.name END DESC, CASE WHEN $page.descending THEN area.id END DESC
  LIMIT $page.limit
  RETURN collect({node: area}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (area:Area {id: id})
    RETURN area
    UNION ALL
    UNWIND coalesce($page.under.INSPECTOR, CASE $page.by WHEN 'INSPECTOR' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspector {id: id})-[:INSPECTED]->(:Inspection)<-[:HAS_INSPECTION]-(area:Area)
    RETURN area
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})-[:PARTNER_IN]->(area:Area)
    RETURN area
  }
  WITH DISTINCT parent, area
  WHERE true
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
