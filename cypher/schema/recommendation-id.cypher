// An id names one Recommendation.
CREATE CONSTRAINT recommendation_id IF NOT EXISTS FOR (node:Recommendation) REQUIRE node.id IS UNIQUE
