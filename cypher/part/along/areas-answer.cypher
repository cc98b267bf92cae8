// The lists that came along with areas.
, inspections: inspections // if inspections
, mentions: mentions // if mentions
