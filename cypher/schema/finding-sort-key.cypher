// Findings in the order in which they are paged.
CREATE INDEX finding_sort_key IF NOT EXISTS FOR (node:Finding) ON (node.sortKey)
