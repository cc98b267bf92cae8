// Finding nodes with these ids.
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
RETURN id, finding {.*} AS node
