// The full inspection after, of the same area.
UNWIND $ids AS id
MATCH (:Inspection {id: id})<-[:FOLLOWS]-(next:Inspection)
WHERE NOT next.outcome IN ['SUFFICIENT_PROGRESS', 'INSUFFICIENT_PROGRESS']
RETURN id, next {.*} AS node
