// An area that was abolished, and those that took over from it.
MERGE (area:Area {id: $area.id})
SET area = $area
WITH area
MATCH (successor:Area)
WHERE successor.id IN $successors
MERGE (area)-[succeeded:SUCCEEDED_BY]->(successor)
SET succeeded.on = $on
