// Organisation nodes with these ids.
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
RETURN id, organisation {.*} AS node
