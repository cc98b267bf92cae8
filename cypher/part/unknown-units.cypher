// Units of the filter that no statistic has; only where there are such, the units that there are.
// if where.units
, [unit IN $where.units WHERE NOT EXISTS { MATCH (:Statistic {unit: unit}) }] AS unknownUnits
, CASE WHEN any(unit IN $where.units WHERE NOT EXISTS { MATCH (:Statistic {unit: unit}) }) THEN COLLECT {
  MATCH (statistic:Statistic)
  RETURN DISTINCT statistic.unit AS known
  ORDER BY known
  LIMIT 100
} END AS knownUnits
// end if
