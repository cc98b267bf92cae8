// Area nodes with these ids.
UNWIND $ids AS id
MATCH (area:Area {id: id})
RETURN id, area {.*} AS node
