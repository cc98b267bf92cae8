// The inspections of an area, by date.
CREATE INDEX inspection_area IF NOT EXISTS FOR (node:Inspection) ON (node.area, node.startDate)
