// The inspection before, of the same area.
UNWIND $ids AS id
MATCH (:Inspection {id: id})-[:FOLLOWS]->(previous:Inspection)
RETURN id, previous {.*} AS node
