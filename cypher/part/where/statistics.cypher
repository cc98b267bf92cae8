// Which statistics.
AND node.voice IN $where.voices // if where.voices
AND node.unit IN $where.units // if where.units
// include where/said
// include where/place
