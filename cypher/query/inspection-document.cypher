// The letter or report of inspections.
UNWIND $ids AS id
MATCH (:Inspection {id: id})-[:REPORTED_IN]->(document:Document)
RETURN id,
// include document
AS node
