// What an inspection asks for, or a meeting agreed, and for which services and themes.
MATCH (document:Document {id: $document})
OPTIONAL MATCH (document)<-[:REPORTED_IN]-(inspection:Inspection)
WITH document, inspection, document.text AS text
UNWIND $recommendations AS row
CREATE (recommendation:Recommendation)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET recommendation = row, recommendation += $common, recommendation.text = substring(text, row.start, row.end - row.start)
FOREACH (_ IN CASE WHEN inspection IS NULL THEN [1] ELSE [] END | CREATE (document)-[:RECORDS]->(recommendation))
FOREACH (maker IN CASE WHEN inspection IS NULL THEN [] ELSE [inspection] END | CREATE (maker)-[:MAKES]->(recommendation))
WITH recommendation, row
CALL (recommendation, row) {
  UNWIND row.services AS code
  MATCH (service:Service {id: 'service/' + code})
  CREATE (recommendation)-[:CONCERNS]->(service)
}
CALL (recommendation, row) {
  UNWIND row.themes AS code
  MATCH (theme:Theme {id: 'theme/' + code})
  CREATE (recommendation)-[:ON_THEME]->(theme)
}
