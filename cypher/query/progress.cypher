// Two inspections of each area and what inspectors said of services in them.
// $pairs: for each area its id, and the ids of the two inspections where they were asked for. Without a later one it is the latest
// that has another before it; without an earlier one it is the one before. Revisits, which look at a few weaknesses and have one of
// $revisitOutcomes, are compared only where they are asked for. Areas without such a pair have no row.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (later:Inspection)
  WHERE later.area = pair.area
    AND CASE WHEN pair.to IS NULL THEN NOT later.outcome IN $revisitOutcomes ELSE later.id = pair.to END
  MATCH (earlier:Inspection)
  WHERE earlier.area = pair.area AND earlier.startDate < later.startDate
    AND CASE WHEN pair.from IS NULL THEN NOT earlier.outcome IN $revisitOutcomes ELSE earlier.id = pair.from END
  RETURN earlier, later
  ORDER BY later.startDate DESC, earlier.startDate DESC
  LIMIT 1
}
RETURN pair.area AS area, earlier {.*} AS earlier, later {.*} AS later,
  COLLECT {
    MATCH (mention:Mention)
    WHERE mention.inspection = earlier.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
      AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
      AND NOT ($where.withoutAnaphoric AND mention.anaphoric)
    RETURN mention {.*}
    ORDER BY mention.sortKey
  } AS before,
  COLLECT {
    MATCH (mention:Mention)
    WHERE mention.inspection = later.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
      AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
      AND NOT ($where.withoutAnaphoric AND mention.anaphoric)
    RETURN mention {.*}
    ORDER BY mention.sortKey
  } AS after
