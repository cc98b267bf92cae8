// The figures that documents state, with the words they stand in
MATCH (document:Document)-[:STATES]->(statistic:Statistic)
MATCH (document)-[:ABOUT]->(area:Area)
RETURN area.name AS area, statistic.date AS date, statistic.value AS value, statistic.upTo AS `up to`, statistic.precision AS precision, statistic.unit AS unit, statistic.measure AS measure,
  statistic.period AS period, statistic.comparatorLabel AS `compared with`, statistic.comparatorValue AS `which is`,
  statistic.voice AS voice, statistic.page AS page
ORDER BY area, date, statistic.order
LIMIT 500
