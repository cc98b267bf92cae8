// Recommendation nodes with these ids.
UNWIND $ids AS id
MATCH (recommendation:Recommendation {id: id})
RETURN id, recommendation {.*} AS node
