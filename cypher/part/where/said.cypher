// When something was stated, and how sure the judgement is.
AND node.sortKey > $where.after // if where.after
AND node.sortKey < $where.before // if where.before
AND node.confidence >= $where.minConfidence // if where.minConfidence
AND node.confidence <= $where.maxConfidence // if where.maxConfidence
