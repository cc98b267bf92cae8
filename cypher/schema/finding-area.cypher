// The findings of an area.
CREATE INDEX finding_of_area IF NOT EXISTS FOR (node:Finding) ON (node.area)
