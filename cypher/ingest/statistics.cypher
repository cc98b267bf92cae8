// The figures that a document states. $statistics holds a list for each property.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND range(0, size($statistics.start) - 1) AS row
CREATE (document)-[:STATES]->(:Statistic {
  id: $base + '/statistic/' + (row + 1), order: row + 1, sortKey: $sortKey + '/' + right('0000' + (row + 1), 5),
  page: $statistics.page[row], start: $statistics.start[row], end: $statistics.end[row],
  area: $area, inspection: $inspection, document: $document, date: $date, label: $statistics.label[row],
  value: $statistics.value[row], unit: $statistics.unit[row], measure: $statistics.measure[row], period: $statistics.period[row],
  comparatorValue: $statistics.comparatorValue[row], comparatorLabel: $statistics.comparatorLabel[row],
  voice: $statistics.voice[row], quote: substring(text, $statistics.start[row], $statistics.end[row] - $statistics.start[row])
})-[:STATED_IN {page: $statistics.page[row], start: $statistics.start[row], end: $statistics.end[row]}]->(document)
