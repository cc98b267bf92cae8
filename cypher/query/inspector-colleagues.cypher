// With whom each of the inspectors $ids has inspected, most often first.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Inspector {id: id})-[:INSPECTED]->(inspection:Inspection)<-[:INSPECTED]-(colleague:Inspector)
  WHERE colleague.id <> id
  WITH colleague, count(DISTINCT inspection) AS times, collect(DISTINCT inspection {.*}) AS inspections
  ORDER BY times DESC, colleague.id
  LIMIT $first
  RETURN colleague, times, inspections
}
RETURN id, colleague {.*} AS colleague, times, inspections
