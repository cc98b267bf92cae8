// What an inspection asks for, or a meeting agreed, and for which services and themes. $recommendations holds a list for each property.
MATCH (document:Document {id: $document})
OPTIONAL MATCH (document)<-[:REPORTED_IN]-(inspection:Inspection)
WITH document, inspection, document.text AS text
UNWIND range(0, size($recommendations.start) - 1) AS row
CREATE (recommendation:Recommendation {
  id: $base + '/recommendation/' + (row + 1), order: row + 1, sortKey: $sortKey + '/' + right('0000' + (row + 1), 5),
  page: $recommendations.page[row], start: $recommendations.start[row], end: $recommendations.end[row],
  area: $area, inspection: $inspection, document: $document, date: $date, label: $recommendations.label[row],
  kind: $recommendations.kind[row], responsible: $recommendations.responsible[row], voice: $recommendations.voice[row],
  services: $recommendations.services[row], themes: $recommendations.themes[row], text: substring(text, $recommendations.start[row], $recommendations.end[row] - $recommendations.start[row])
})-[:STATED_IN {page: $recommendations.page[row], start: $recommendations.start[row], end: $recommendations.end[row]}]->(document)
FOREACH (_ IN CASE WHEN inspection IS NULL THEN [1] ELSE [] END | CREATE (document)-[:RECORDS]->(recommendation))
FOREACH (maker IN CASE WHEN inspection IS NULL THEN [] ELSE [inspection] END | CREATE (maker)-[:MAKES]->(recommendation))
WITH recommendation, row
CALL (recommendation, row) {
  UNWIND $recommendations.services[row] AS code
  MATCH (service:Service {id: 'service/' + code})
  CREATE (recommendation)-[:CONCERNS]->(service)
}
CALL (recommendation, row) {
  UNWIND $recommendations.themes[row] AS code
  MATCH (theme:Theme {id: 'theme/' + code})
  CREATE (recommendation)-[:ON_THEME]->(theme)
}
