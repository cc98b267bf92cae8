// What documents state, in their order. A row of $documents holds a list for each property of its statements, so that no name is sent
// twice; mentions name what they stand in by its place among the document's findings, recommendations and items together.
UNWIND $documents AS row
MATCH (document:Document {id: row.id})
OPTIONAL MATCH (inspection:Inspection {id: row.inspection})
CALL (row, document, inspection) {
  WITH row.findings AS own
  UNWIND range(0, size(own.start) - 1) AS i
  CREATE (inspection)-[:HAS_FINDING]->(finding:Finding {
    id: row.base + '/finding/' + (i + 1), order: i + 1, sortKey: row.sortKey + '/' + right('0000' + (i + 1), 5),
    area: row.area, inspection: row.inspection, document: row.id, date: row.date,
    page: own.page[i], start: own.start[i], end: own.end[i], label: own.label[i], text: own.text[i],
    section: own.section[i], polarity: own.polarity[i], rule: own.rule[i], confidence: own.confidence[i],
    services: own.services[i], themes: own.themes[i]
  })-[:STATED_IN {page: own.page[i], start: own.start[i], end: own.end[i]}]->(document)
  RETURN collect(finding) AS findings
}
CALL (row, document, inspection) {
  WITH row.recommendations AS own
  UNWIND range(0, size(own.start) - 1) AS i
  CREATE (recommendation:Recommendation {
    id: row.base + '/recommendation/' + (i + 1), order: i + 1, sortKey: row.sortKey + '/' + right('0000' + (i + 1), 5),
    area: row.area, inspection: row.inspection, document: row.id, date: row.date,
    page: own.page[i], start: own.start[i], end: own.end[i], label: own.label[i], text: own.text[i],
    kind: own.kind[i], responsible: own.responsible[i], voice: own.voice[i], services: own.services[i], themes: own.themes[i]
  })-[:STATED_IN {page: own.page[i], start: own.start[i], end: own.end[i]}]->(document)
  FOREACH (_ IN CASE WHEN inspection IS NULL THEN [1] ELSE [] END | CREATE (document)-[:RECORDS]->(recommendation))
  FOREACH (maker IN CASE WHEN inspection IS NULL THEN [] ELSE [inspection] END | CREATE (maker)-[:MAKES]->(recommendation))
  WITH recommendation, own.services[i] AS services, own.themes[i] AS themes
  CALL (recommendation, services) {
    UNWIND services AS code
    MATCH (service:Service {id: 'service/' + code})
    CREATE (recommendation)-[:CONCERNS]->(service)
  }
  CALL (recommendation, themes) {
    UNWIND themes AS code
    MATCH (theme:Theme {id: 'theme/' + code})
    CREATE (recommendation)-[:ON_THEME]->(theme)
  }
  RETURN collect(recommendation) AS recommendations
}
CALL (row, document) {
  WITH row.items AS own
  UNWIND range(0, size(own.start) - 1) AS i
  CREATE (document)-[:HAS_ITEM]->(item:MeetingItem {
    id: row.base + '/item/' + (i + 1), order: i + 1, sortKey: row.sortKey + '/' + right('0000' + (i + 1), 5),
    area: row.area, inspection: row.inspection, document: row.id, date: row.date,
    page: own.page[i], start: own.start[i], end: own.end[i], label: own.label[i], text: own.text[i],
    number: own.number[i], kind: own.kind[i], speakerName: own.speakerName[i], speakerRole: own.speakerRole[i],
    services: own.services[i], themes: own.themes[i]
  })-[:STATED_IN {page: own.page[i], start: own.start[i], end: own.end[i]}]->(document)
  RETURN collect(item) AS items
}
CALL (row, document) {
  WITH row.statistics AS own
  UNWIND range(0, size(own.start) - 1) AS i
  CREATE (document)-[:STATES]->(:Statistic {
    id: row.base + '/statistic/' + (i + 1), order: i + 1, sortKey: row.sortKey + '/' + right('0000' + (i + 1), 5),
    area: row.area, inspection: row.inspection, document: row.id, date: row.date,
    page: own.page[i], start: own.start[i], end: own.end[i], label: own.label[i], quote: own.quote[i],
    value: own.value[i], unit: own.unit[i], measure: own.measure[i], period: own.period[i],
    comparatorValue: own.comparatorValue[i], comparatorLabel: own.comparatorLabel[i], voice: own.voice[i]
  })-[:STATED_IN {page: own.page[i], start: own.start[i], end: own.end[i]}]->(document)
}
WITH row, document, findings + recommendations + items AS statements, row.mentions AS own
UNWIND range(0, size(own.start) - 1) AS i
WITH row, document, statements[own.statement[i]] AS statement, own, i
CREATE (statement)-[:HAS_MENTION]->(mention:Mention {
  id: row.base + '/mention/' + (i + 1), order: i + 1, sortKey: row.sortKey + '/' + right('0000' + (i + 1), 5),
  area: row.area, inspection: row.inspection, document: row.id, date: row.date,
  page: own.page[i], start: own.start[i], end: own.end[i], label: own.label[i], quote: own.quote[i],
  service: own.service[i], polarity: own.polarity[i], themes: own.themes[i], section: own.section[i], anaphoric: own.anaphoric[i],
  voice: own.voice[i], rule: own.rule[i], confidence: own.confidence[i], statement: statement.id
})-[:STATED_IN {page: own.page[i], start: own.start[i], end: own.end[i]}]->(document)
WITH mention, own.service[i] AS serviceCode, own.themes[i] AS themeCodes
MATCH (service:Service {id: 'service/' + serviceCode})
CREATE (mention)-[:OF_SERVICE]->(service)
WITH mention, themeCodes
UNWIND themeCodes AS code
MATCH (theme:Theme {id: 'theme/' + code})
CREATE (mention)-[:ON_THEME]->(theme)
