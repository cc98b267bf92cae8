// The abolished areas from which areas took over.
UNWIND $ids AS id
MATCH (:Area {id: id})<-[:SUCCEEDED_BY]-(area:Area)
WITH id, area ORDER BY area.name, area.id
RETURN id, collect(area {.*}) AS nodes
