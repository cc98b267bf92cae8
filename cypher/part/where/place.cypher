// Where a statement stands.
AND node.area IN $where.areas // if where.areas
AND node.inspection IN $where.inspections // if where.inspections
AND EXISTS { MATCH (area:Area {id: node.area}) WHERE area.region IN $where.regions } // if where.regions
// if where.inspected
AND EXISTS {
  MATCH (inspection:Inspection {id: node.inspection})
  WHERE inspection.framework IN $where.inspected.frameworks AND inspection.outcome IN $where.inspected.outcomes
}
// end if
