// Statistics in the order in which they are paged.
CREATE INDEX statistic_sort_key IF NOT EXISTS FOR (node:Statistic) ON (node.sortKey)
