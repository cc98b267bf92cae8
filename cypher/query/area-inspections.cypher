// Inspections of areas, and with each, where they are asked for, pages of its lists: $inspectors, $findings and $mentions are what those
// lists' own statements take, and `asked`. One way to Neo4j instead of one more for each list.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  MATCH (:Area {id: parent.id})-[:HAS_INSPECTION]->(inspection:Inspection)
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
  WITH inspection
  ORDER BY CASE WHEN NOT $page.descending THEN inspection.startDate END, CASE WHEN NOT $page.descending THEN inspection.id END,
    CASE WHEN $page.descending THEN inspection.startDate END DESC, CASE WHEN $page.descending THEN inspection.id END DESC
  LIMIT $page.limit
  RETURN collect({node: inspection}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  MATCH (:Area {id: parent.id})-[:HAS_INSPECTION]->(inspection:Inspection)
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
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $page.related.previous THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.id AS id MATCH (:Inspection {id: id})-[:FOLLOWS]->(previous:Inspection) RETURN {of: id, node: previous {.*}} } AS previous,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas,
  COLLECT {
    UNWIND CASE WHEN $inspectors.asked THEN pages ELSE [] END AS page
    UNWIND page.rows AS row
    WITH row.node AS inspection
    CALL (inspection) {
      WITH inspection WHERE $inspectors.page.paged
      MATCH (inspection)<-[link:INSPECTED]-(inspector:Inspector)
      WITH inspector, link ORDER BY link.lead DESC, link.role
      WITH inspector, collect(link)[0] AS link
      WITH inspector, link, CASE WHEN $inspectors.where.byLead AND NOT link.lead THEN '1' WHEN $inspectors.where.byLead THEN '0' ELSE '' END + inspector.name AS key
      WHERE [key, inspector.id] > [$inspectors.page.low, $inspectors.page.lowId] AND [key, inspector.id] < [$inspectors.page.high, $inspectors.page.highId]
      WITH inspector, link, key
      ORDER BY CASE WHEN NOT $inspectors.page.descending THEN key END, CASE WHEN NOT $inspectors.page.descending THEN inspector.id END,
        CASE WHEN $inspectors.page.descending THEN key END DESC, CASE WHEN $inspectors.page.descending THEN inspector.id END DESC
      LIMIT $inspectors.page.limit
      RETURN collect([key IN $inspectors.page.keys | inspector[key]] + [key IN $inspectors.page.linkKeys | link[key]]) AS rows
    }
    CALL (inspection) {
      WITH inspection WHERE $inspectors.page.counted
      MATCH (inspection)<-[:INSPECTED]-(inspector:Inspector)
      RETURN count(DISTINCT inspector) AS total
    }
    RETURN {parent: inspection.id, rows: rows, total: total}
  } AS inspectors,
  COLLECT {
    UNWIND CASE WHEN $findings.asked THEN pages ELSE [] END AS page
    UNWIND page.rows AS row
    WITH row.node AS inspection
    CALL (inspection) {
      WITH inspection WHERE $findings.page.paged
      CALL (inspection) {
        WITH inspection WHERE $findings.where.mentioning IS NULL
        MATCH (inspection)-[:HAS_FINDING]->(finding:Finding)
        RETURN finding
        UNION ALL
        UNWIND $findings.where.mentioning.services AS service
        MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
        WHERE mention.inspection = inspection.id AND mention.service = service
          AND mention.polarity IN $findings.where.mentioning.polarities
          AND ($findings.where.mentioning.themes IS NULL OR any(theme IN $findings.where.mentioning.themes WHERE theme IN mention.themes))
        WITH DISTINCT finding
        RETURN finding
      }
      WITH finding
      WHERE finding.sortKey > $findings.page.low AND finding.sortKey < $findings.page.high
        // where
        AND finding.polarity IN $findings.where.polarities
        AND finding.section IN $findings.where.sections
        AND ($findings.where.minConfidence IS NULL OR finding.confidence >= $findings.where.minConfidence)
        AND ($findings.where.maxConfidence IS NULL OR finding.confidence <= $findings.where.maxConfidence)
        AND ($findings.where.areas IS NULL OR finding.area IN $findings.where.areas)
        AND ($findings.where.inspections IS NULL OR finding.inspection IN $findings.where.inspections)
        AND ($findings.where.regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $findings.where.regions })
        AND ($findings.where.inspected IS NULL OR EXISTS {
          MATCH (inspection:Inspection {id: finding.inspection})
          WHERE inspection.framework IN $findings.where.inspected.frameworks AND inspection.outcome IN $findings.where.inspected.outcomes
        })
        // end where
      WITH finding
      ORDER BY CASE WHEN NOT $findings.page.descending THEN finding.sortKey END, CASE WHEN $findings.page.descending THEN finding.sortKey END DESC
      LIMIT $findings.page.limit
      RETURN collect([key IN $findings.page.keys | finding[key]]) AS rows
    }
    CALL (inspection) {
      WITH inspection WHERE $findings.page.counted
      CALL (inspection) {
        WITH inspection WHERE $findings.where.mentioning IS NULL
        MATCH (inspection)-[:HAS_FINDING]->(finding:Finding)
        RETURN finding
        UNION ALL
        UNWIND $findings.where.mentioning.services AS service
        MATCH (mention:Mention)<-[:HAS_MENTION]-(finding:Finding)
        WHERE mention.inspection = inspection.id AND mention.service = service
          AND mention.polarity IN $findings.where.mentioning.polarities
          AND ($findings.where.mentioning.themes IS NULL OR any(theme IN $findings.where.mentioning.themes WHERE theme IN mention.themes))
        WITH DISTINCT finding
        RETURN finding
      }
      WITH finding
      WHERE true
        // where
        AND finding.polarity IN $findings.where.polarities
        AND finding.section IN $findings.where.sections
        AND ($findings.where.minConfidence IS NULL OR finding.confidence >= $findings.where.minConfidence)
        AND ($findings.where.maxConfidence IS NULL OR finding.confidence <= $findings.where.maxConfidence)
        AND ($findings.where.areas IS NULL OR finding.area IN $findings.where.areas)
        AND ($findings.where.inspections IS NULL OR finding.inspection IN $findings.where.inspections)
        AND ($findings.where.regions IS NULL OR EXISTS { MATCH (area:Area {id: finding.area}) WHERE area.region IN $findings.where.regions })
        AND ($findings.where.inspected IS NULL OR EXISTS {
          MATCH (inspection:Inspection {id: finding.inspection})
          WHERE inspection.framework IN $findings.where.inspected.frameworks AND inspection.outcome IN $findings.where.inspected.outcomes
        })
        // end where
      RETURN count(finding) AS total
    }
    RETURN {parent: inspection.id, rows: rows, total: total}
  } AS findings,
  COLLECT {
    UNWIND CASE WHEN $mentions.asked THEN pages ELSE [] END AS page
    UNWIND page.rows AS row
    WITH row.node AS inspection
    CALL (inspection) {
      WITH inspection WHERE $mentions.page.paged
      MATCH (mention:Mention)
      WHERE mention.inspection = inspection.id AND mention.service IN $mentions.where.services
      WITH mention
      WHERE mention.sortKey > $mentions.page.low AND mention.sortKey < $mentions.page.high
        // where
        AND mention.voice IN $mentions.where.voices
        AND mention.polarity IN $mentions.where.polarities
        AND mention.section IN $mentions.where.sections
        AND ($mentions.where.themes IS NULL OR any(theme IN $mentions.where.themes WHERE theme IN mention.themes))
        AND ($mentions.where.includeAnaphoric OR NOT mention.anaphoric)
        AND ($mentions.where.minConfidence IS NULL OR mention.confidence >= $mentions.where.minConfidence)
        AND ($mentions.where.maxConfidence IS NULL OR mention.confidence <= $mentions.where.maxConfidence)
        AND ($mentions.where.areas IS NULL OR mention.area IN $mentions.where.areas)
        AND ($mentions.where.inspections IS NULL OR mention.inspection IN $mentions.where.inspections)
        AND ($mentions.where.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $mentions.where.regions })
        AND ($mentions.where.inspected IS NULL OR EXISTS {
          MATCH (inspection:Inspection {id: mention.inspection})
          WHERE inspection.framework IN $mentions.where.inspected.frameworks AND inspection.outcome IN $mentions.where.inspected.outcomes
        })
        // end where
      WITH mention
      ORDER BY CASE WHEN NOT $mentions.page.descending THEN mention.sortKey END, CASE WHEN $mentions.page.descending THEN mention.sortKey END DESC
      LIMIT $mentions.page.limit
      RETURN collect([key IN $mentions.page.keys | mention[key]]) AS rows
    }
    CALL (inspection) {
      WITH inspection WHERE $mentions.page.counted
      MATCH (mention:Mention)
      WHERE mention.inspection = inspection.id AND mention.service IN $mentions.where.services
      WITH mention
      WHERE true
        // where
        AND mention.voice IN $mentions.where.voices
        AND mention.polarity IN $mentions.where.polarities
        AND mention.section IN $mentions.where.sections
        AND ($mentions.where.themes IS NULL OR any(theme IN $mentions.where.themes WHERE theme IN mention.themes))
        AND ($mentions.where.includeAnaphoric OR NOT mention.anaphoric)
        AND ($mentions.where.minConfidence IS NULL OR mention.confidence >= $mentions.where.minConfidence)
        AND ($mentions.where.maxConfidence IS NULL OR mention.confidence <= $mentions.where.maxConfidence)
        AND ($mentions.where.areas IS NULL OR mention.area IN $mentions.where.areas)
        AND ($mentions.where.inspections IS NULL OR mention.inspection IN $mentions.where.inspections)
        AND ($mentions.where.regions IS NULL OR EXISTS { MATCH (area:Area {id: mention.area}) WHERE area.region IN $mentions.where.regions })
        AND ($mentions.where.inspected IS NULL OR EXISTS {
          MATCH (inspection:Inspection {id: mention.inspection})
          WHERE inspection.framework IN $mentions.where.inspected.frameworks AND inspection.outcome IN $mentions.where.inspected.outcomes
        })
        // end where
      RETURN count(mention) AS total
    }
    RETURN {parent: inspection.id, rows: rows, total: total}
  } AS mentions
