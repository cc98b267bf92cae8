// Recommendations of one kind, by date.
CREATE INDEX recommendation_kind IF NOT EXISTS FOR (node:Recommendation) ON (node.kind, node.date, node.id)
