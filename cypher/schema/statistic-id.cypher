// An id names one Statistic.
CREATE CONSTRAINT statistic_id IF NOT EXISTS FOR (node:Statistic) REQUIRE node.id IS UNIQUE
