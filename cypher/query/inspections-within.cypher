// Inspections of areas, by inspectors, or with organisations as partners; with the part they took.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})-[:HAS_INSPECTION]->(inspection:Inspection)
    RETURN inspection, null AS link
    UNION ALL
    UNWIND coalesce($page.under.INSPECTOR, CASE $page.by WHEN 'INSPECTOR' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspector {id: id})-[inspected:INSPECTED]->(inspection:Inspection)
    RETURN inspection, inspected AS link
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})-[partner:PARTNER_OF]->(inspection:Inspection)
    RETURN inspection, partner AS link
  }
  WITH parent, inspection, collect(link)[0] AS link
  WHERE [inspection.startDate, inspection.id] > [$page.low, $page.lowId] AND [inspection.startDate, inspection.id] < [$page.high, $page.highId]
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
  WITH inspection, link
  ORDER BY CASE WHEN NOT $page.descending THEN inspection.startDate END, CASE WHEN NOT $page.descending THEN inspection.id END,
    CASE WHEN $page.descending THEN inspection.startDate END DESC, CASE WHEN $page.descending THEN inspection.id END DESC
  LIMIT $page.limit
  RETURN collect({node: inspection, link: link}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})-[:HAS_INSPECTION]->(inspection:Inspection)
    RETURN inspection, null AS link
    UNION ALL
    UNWIND coalesce($page.under.INSPECTOR, CASE $page.by WHEN 'INSPECTOR' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Inspector {id: id})-[inspected:INSPECTED]->(inspection:Inspection)
    RETURN inspection, inspected AS link
    UNION ALL
    UNWIND coalesce($page.under.ORGANISATION, CASE $page.by WHEN 'ORGANISATION' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Organisation {id: id})-[partner:PARTNER_OF]->(inspection:Inspection)
    RETURN inspection, partner AS link
  }
  WITH DISTINCT parent, inspection
  WHERE true
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
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]] + [key IN $page.linkKeys | row.link[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.previous THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspection {id: id})-[:FOLLOWS]->(previous:Inspection) RETURN {of: id, node: previous {.*}} } AS previous,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
