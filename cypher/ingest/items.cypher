// What was said at a meeting, in order. $items holds a list for each property.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND range(0, size($items.start) - 1) AS row
CREATE (document)-[:HAS_ITEM]->(:MeetingItem {
  id: $base + '/item/' + (row + 1), order: row + 1, sortKey: $sortKey + '/' + right('0000' + (row + 1), 5),
  page: $items.page[row], start: $items.start[row], end: $items.end[row],
  area: $area, inspection: $inspection, document: $document, date: $date, label: $items.label[row],
  number: $items.number[row], kind: $items.kind[row], speakerName: $items.speakerName[row], speakerRole: $items.speakerRole[row],
  services: $items.services[row], themes: $items.themes[row], text: substring(text, $items.start[row], $items.end[row] - $items.start[row])
})-[:STATED_IN {page: $items.page[row], start: $items.start[row], end: $items.end[row]}]->(document)
