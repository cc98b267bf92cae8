// What an inspection asks for, or a meeting agreed: by whom it is to be done and for which services and themes.
MATCH (document:Document {id: $document})
OPTIONAL MATCH (document)<-[:REPORTED_IN]-(inspection:Inspection)
UNWIND $recommendations AS row
CREATE (recommendation:Recommendation)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET recommendation = row.properties
FOREACH (_ IN CASE WHEN inspection IS NULL THEN [1] ELSE [] END | CREATE (document)-[:RECORDS]->(recommendation))
FOREACH (maker IN CASE WHEN inspection IS NULL THEN [] ELSE [inspection] END | CREATE (maker)-[:MAKES]->(recommendation))
WITH recommendation, row
CALL (recommendation, row) {
  UNWIND row.services AS id
  MATCH (service:Service {id: id})
  CREATE (recommendation)-[:CONCERNS]->(service)
}
CALL (recommendation, row) {
  UNWIND row.themes AS id
  MATCH (theme:Theme {id: id})
  CREATE (recommendation)-[:ON_THEME]->(theme)
}
CALL (recommendation, row) {
  UNWIND row.addressedTo AS id
  MATCH (organisation:Organisation {id: id})
  CREATE (recommendation)-[:ADDRESSED_TO]->(organisation)
}
