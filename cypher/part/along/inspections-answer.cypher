// The lists that came along with inspections.
, inspectors: inspectors // if inspectors
, findings: findings // if findings
, mentions: mentions // if mentions
