// Service nodes with these ids.
UNWIND $ids AS id
MATCH (service:Service {id: id})
RETURN id, service {.*} AS node
