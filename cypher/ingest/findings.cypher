// What the inspectors found, in the order of the document. $findings holds a list for each property, so that no name is sent twice;
// the words are cut from the document's text.
MATCH (document:Document {id: $document})<-[:REPORTED_IN]-(inspection:Inspection)
WITH document, inspection, document.text AS text
UNWIND range(0, size($findings.start) - 1) AS row
CREATE (inspection)-[:HAS_FINDING]->(:Finding {
  id: $base + '/finding/' + (row + 1), order: row + 1, sortKey: $sortKey + '/' + right('0000' + (row + 1), 5),
  page: $findings.page[row], start: $findings.start[row], end: $findings.end[row],
  area: $area, inspection: $inspection, document: $document, date: $date, label: $findings.label[row],
  section: $findings.section[row], polarity: $findings.polarity[row], rule: $findings.rule[row], confidence: $findings.confidence[row],
  services: $findings.services[row], themes: $findings.themes[row], text: substring(text, $findings.start[row], $findings.end[row] - $findings.start[row])
})-[:STATED_IN {page: $findings.page[row], start: $findings.start[row], end: $findings.end[row]}]->(document)
