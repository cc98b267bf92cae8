// Two inspections of each area and what inspectors said of services in them.
// $pairs: for each area its id, and the ids of the two inspections where they were asked for. Without a later one it is the latest
// that has another before it; without an earlier one it is the one before. Areas without such a pair have no row.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (later:Inspection)
  WHERE later.area = pair.area AND (pair.to IS NULL OR later.id = pair.to)
  MATCH (earlier:Inspection)
  WHERE earlier.area = pair.area AND earlier.startDate < later.startDate AND (pair.from IS NULL OR earlier.id = pair.from)
  RETURN earlier, later
  ORDER BY later.startDate DESC, earlier.startDate DESC
  LIMIT 1
}
RETURN pair.area AS area, earlier {.*} AS earlier, later {.*} AS later,
  COLLECT {
    MATCH (mention:Mention)
    WHERE mention.inspection = earlier.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
      AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
    RETURN mention {.*}
    ORDER BY mention.sortKey
  } AS before,
  COLLECT {
    MATCH (mention:Mention)
    WHERE mention.inspection = later.id AND mention.service IN $where.services AND mention.voice = 'INSPECTORS'
      AND ($where.minConfidence IS NULL OR mention.confidence >= $where.minConfidence)
    RETURN mention {.*}
    ORDER BY mention.sortKey
  } AS after
