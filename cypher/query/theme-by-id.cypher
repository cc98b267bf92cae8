// Theme nodes with these ids.
UNWIND $ids AS id
MATCH (theme:Theme {id: id})
RETURN id, theme {.*} AS node
