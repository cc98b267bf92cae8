// The area with that ofstedUrn: one of today before one that was abolished.
MATCH (area:Area {ofstedUrn: $code})
WITH area ORDER BY coalesce(area.former, false), area.id LIMIT 1
RETURN area {.*} AS node
