// The recommendations of an area.
CREATE INDEX recommendation_of_area IF NOT EXISTS FOR (node:Recommendation) ON (node.area)
