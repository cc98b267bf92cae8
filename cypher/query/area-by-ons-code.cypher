// The area with that onsCode: one of today before one that was abolished.
MATCH (area:Area {onsCode: $code})
WITH area ORDER BY coalesce(area.former, false), area.id LIMIT 1
RETURN area {.*} AS node
