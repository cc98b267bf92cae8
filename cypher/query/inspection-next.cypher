// The inspection after, of the same area.
UNWIND $ids AS id
MATCH (:Inspection {id: id})<-[:FOLLOWS]-(next:Inspection)
RETURN id, next {.*} AS node
