// Pairs of inspectors who inspected together at least $minTogether times, most often first, and how many such pairs there are.
// $where: which inspections count.
CALL () {
  MATCH (inspection:Inspection)
  WHERE inspection.startDate >= $where.from AND inspection.startDate <= $where.to
    AND inspection.framework IN $where.frameworks
    AND ($where.areas IS NULL OR inspection.area IN $where.areas)
    AND ($where.regions IS NULL OR EXISTS { MATCH (area:Area {id: inspection.area}) WHERE area.region IN $where.regions })
  MATCH (one:Inspector)-[:INSPECTED]->(inspection)<-[:INSPECTED]-(other:Inspector)
  WHERE one.id < other.id
  WITH one, other, count(DISTINCT inspection) AS times, collect(DISTINCT inspection {.*}) AS inspections
  WHERE times >= $minTogether
  WITH one, other, times, inspections
  ORDER BY times DESC, one.id, other.id
  WITH collect({one: one {.*}, other: other {.*}, times: times, inspections: inspections}) AS pairs
  RETURN size(pairs) AS totalPairs, pairs[..$first] AS pairs
}
RETURN totalPairs, pairs,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
