// The area with that laCode: one of today before one that was abolished.
MATCH (area:Area {laCode: $code})
WITH area ORDER BY coalesce(area.former, false), area.id LIMIT 1
RETURN area {.*} AS node
