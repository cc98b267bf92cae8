// Recommendations in the order in which they are paged.
CREATE INDEX recommendation_sort_key IF NOT EXISTS FOR (node:Recommendation) ON (node.sortKey)
