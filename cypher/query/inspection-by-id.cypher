// Inspection nodes with these ids.
UNWIND $ids AS id
MATCH (inspection:Inspection {id: id})
RETURN id, inspection {.*} AS node
