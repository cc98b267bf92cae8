// The statistics of an area.
CREATE INDEX statistic_of_area IF NOT EXISTS FOR (node:Statistic) ON (node.area)
