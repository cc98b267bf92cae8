// Statistic nodes with these ids.
UNWIND $ids AS id
MATCH (statistic:Statistic {id: id})
RETURN id, statistic {.*} AS node
