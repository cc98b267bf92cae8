// Which documents.
AND node.kind IN $where.kinds // if where.kinds
AND node.publishedOn >= $where.from // if where.from
AND node.publishedOn <= $where.to // if where.to
// include where/place
