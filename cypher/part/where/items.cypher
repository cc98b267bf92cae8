// Which items of minutes.
AND node.kind IN $where.kinds // if where.kinds
// include where/said
// include where/place
