// The revisits to each inspection, in the order of their days.
UNWIND $ids AS id
MATCH (:Inspection {id: id})<-[:FOLLOWS]-(revisit:Inspection)
WHERE revisit.outcome IN ['SUFFICIENT_PROGRESS', 'INSUFFICIENT_PROGRESS']
WITH id, revisit ORDER BY revisit.startDate, revisit.id
RETURN id, collect(revisit {.*}) AS nodes
