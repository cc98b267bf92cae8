// Which services the statements speak of, how, and on which themes. $mentions holds a list for each property.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND range(0, size($mentions.start) - 1) AS row
MATCH (statement:Finding|Recommendation|MeetingItem {id: $base + $mentions.statement[row]})
CREATE (statement)-[:HAS_MENTION]->(mention:Mention {
  id: $base + '/mention/' + (row + 1), order: row + 1, sortKey: $sortKey + '/' + right('0000' + (row + 1), 5),
  page: $mentions.page[row], start: $mentions.start[row], end: $mentions.end[row],
  area: $area, inspection: $inspection, document: $document, date: $date, label: $mentions.label[row],
  service: $mentions.service[row], polarity: $mentions.polarity[row], themes: $mentions.themes[row],
  section: $mentions.section[row], anaphoric: $mentions.anaphoric[row], voice: $mentions.voice[row],
  rule: $mentions.rule[row], confidence: $mentions.confidence[row], statement: statement.id,
  quote: substring(text, $mentions.start[row], $mentions.end[row] - $mentions.start[row])
})-[:STATED_IN {page: $mentions.page[row], start: $mentions.start[row], end: $mentions.end[row]}]->(document)
WITH mention, row
MATCH (service:Service {id: 'service/' + mention.service})
CREATE (mention)-[:OF_SERVICE]->(service)
WITH mention, row
UNWIND mention.themes AS code
MATCH (theme:Theme {id: 'theme/' + code})
CREATE (mention)-[:ON_THEME]->(theme)
