// Inspections in the order in which they are paged.
CREATE INDEX inspection_start IF NOT EXISTS FOR (node:Inspection) ON (node.startDate, node.id)
