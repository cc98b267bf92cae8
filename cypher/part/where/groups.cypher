// Which mentions a count is about.
AND node.polarity IN $where.polarities // if where.polarities
AND node.date >= parent.from AND node.date <= parent.to
AND (parent.themes IS NULL OR any(theme IN parent.themes WHERE theme IN node.themes))
AND (parent.minConfidence IS NULL OR node.confidence >= parent.minConfidence)
AND NOT (parent.withoutAnaphoric AND node.anaphoric)
AND (parent.regions IS NULL OR EXISTS { MATCH (area:Area {id: node.area}) WHERE area.region IN parent.regions })
AND (parent.inspected IS NULL OR EXISTS {
  MATCH (inspection:Inspection {id: node.inspection})
  WHERE inspection.framework IN parent.inspected.frameworks AND inspection.outcome IN parent.inspected.outcomes
})
