// What follows each inspection: the revisits to it and the next full inspection, in the order of their days.
UNWIND $ids AS id
MATCH (:Inspection {id: id})<-[:FOLLOWS]-(follower:Inspection)
WITH id, follower ORDER BY follower.startDate, follower.id
RETURN id, collect(follower {.*}) AS nodes
