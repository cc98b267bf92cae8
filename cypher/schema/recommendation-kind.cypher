// Recommendations of one kind, in the order in which they are paged.
CREATE INDEX recommendation_of_kind IF NOT EXISTS FOR (node:Recommendation) ON (node.kind, node.sortKey)
