// The findings of an area, by date.
CREATE INDEX finding_area IF NOT EXISTS FOR (node:Finding) ON (node.area, node.date, node.id)
