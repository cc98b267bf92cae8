// What documents state, in their order, and whom and what that concerns. $documents, $findings and so on are maps of lists: of each
// property the values of all documents, one document after another, so that no name is sent twice. Documents say how many statements of
// each kind are theirs and how many stand before those; mentions name what they stand in by its place among the document's findings,
// recommendations and items together. $subjects are the ids of what statements are linked to, and they name it by its place there.
CYPHER replan=skip
CALL () {
  UNWIND range(0, size($subjects.services) - 1) AS n
  OPTIONAL MATCH (service:Service {id: $subjects.services[n]})
  WITH n, service ORDER BY n
  RETURN collect([service]) AS services
}
CALL (services) {
  UNWIND range(0, size($subjects.themes) - 1) AS n
  OPTIONAL MATCH (theme:Theme {id: $subjects.themes[n]})
  WITH n, theme ORDER BY n
  RETURN collect([theme]) AS themes
}
UNWIND range(0, size($documents.id) - 1) AS d
MATCH (document:Document {id: $documents.id[d]})
OPTIONAL MATCH (inspection:Inspection {id: $documents.inspection[d]})
WITH d, document, inspection, services, themes, $documents.base[d] AS base, $documents.sortKey[d] AS sortKey,
  $documents.id[d] AS documentId, $documents.area[d] AS areaId, $documents.inspection[d] AS inspectionId, $documents.date[d] AS date
CALL (d, document, inspection, base, sortKey, documentId, areaId, inspectionId, date) {
  UNWIND range(1, $documents.findings[d]) AS order
  WITH *, $documents.findingsBefore[d] + order - 1 AS i
  CREATE (inspection)-[:HAS_FINDING]->(finding:Finding {
    id: base + '/finding/' + order, order: order, sortKey: sortKey + '/' + right('0000' + order, 5),
    area: areaId, inspection: inspectionId, document: documentId, date: date,
    page: $findings.page[i], start: $findings.start[i], end: $findings.end[i], label: $findings.label[i], text: $findings.text[i],
    section: $findings.section[i], polarity: $findings.polarity[i], rule: $findings.rule[i], confidence: $findings.confidence[i],
    services: $findings.services[i], themes: $findings.themes[i]
  })-[:STATED_IN {page: $findings.page[i], start: $findings.start[i], end: $findings.end[i]}]->(document)
  RETURN collect(finding) AS findings
}
CALL (d, document, inspection, base, sortKey, documentId, areaId, inspectionId, date, services, themes) {
  UNWIND range(1, $documents.recommendations[d]) AS order
  WITH *, $documents.recommendationsBefore[d] + order - 1 AS i
  CREATE (recommendation:Recommendation {
    id: base + '/recommendation/' + order, order: order, sortKey: sortKey + '/' + right('0000' + order, 5),
    area: areaId, inspection: inspectionId, document: documentId, date: date,
    page: $recommendations.page[i], start: $recommendations.start[i], end: $recommendations.end[i],
    label: $recommendations.label[i], text: $recommendations.text[i], kind: $recommendations.kind[i],
    responsible: $recommendations.responsible[i], voice: $recommendations.voice[i],
    revisitJudgement: $recommendations.revisitJudgement[i],
    services: $recommendations.services[i], themes: $recommendations.themes[i]
  })-[:STATED_IN {page: $recommendations.page[i], start: $recommendations.start[i], end: $recommendations.end[i]}]->(document)
  FOREACH (_ IN CASE WHEN inspection IS NULL THEN [1] ELSE [] END | CREATE (document)-[:RECORDS]->(recommendation))
  FOREACH (maker IN CASE WHEN inspection IS NULL THEN [] ELSE [inspection] END | CREATE (maker)-[:MAKES]->(recommendation))
  FOREACH (place IN $recommendations.servicesAt[i] |
    FOREACH (service IN services[place] | CREATE (recommendation)-[:CONCERNS]->(service)))
  FOREACH (place IN $recommendations.themesAt[i] |
    FOREACH (theme IN themes[place] | CREATE (recommendation)-[:ON_THEME]->(theme)))
  RETURN collect(recommendation) AS recommendations
}
CALL (d, document, base, sortKey, documentId, areaId, inspectionId, date) {
  UNWIND range(1, $documents.items[d]) AS order
  WITH *, $documents.itemsBefore[d] + order - 1 AS i
  CREATE (document)-[:HAS_ITEM]->(item:MeetingItem {
    id: base + '/item/' + order, order: order, sortKey: sortKey + '/' + right('0000' + order, 5),
    area: areaId, inspection: inspectionId, document: documentId, date: date,
    page: $items.page[i], start: $items.start[i], end: $items.end[i], label: $items.label[i], text: $items.text[i],
    number: $items.number[i], kind: $items.kind[i], speakerName: $items.speakerName[i], speakerRole: $items.speakerRole[i],
    services: $items.services[i], themes: $items.themes[i]
  })-[:STATED_IN {page: $items.page[i], start: $items.start[i], end: $items.end[i]}]->(document)
  RETURN collect(item) AS items
}
CALL (d, document, base, sortKey, documentId, areaId, inspectionId, date) {
  UNWIND range(1, $documents.statistics[d]) AS order
  WITH *, $documents.statisticsBefore[d] + order - 1 AS i
  CREATE (document)-[:STATES]->(:Statistic {
    id: base + '/statistic/' + order, order: order, sortKey: sortKey + '/' + right('0000' + order, 5),
    area: areaId, inspection: inspectionId, document: documentId, date: date,
    page: $statistics.page[i], start: $statistics.start[i], end: $statistics.end[i], label: $statistics.label[i],
    quote: $statistics.quote[i], value: $statistics.value[i], upTo: $statistics.upTo[i], precision: $statistics.precision[i],
    unit: $statistics.unit[i], measure: $statistics.measure[i], period: $statistics.period[i],
    comparatorValue: $statistics.comparatorValue[i], comparatorLabel: $statistics.comparatorLabel[i],
    voice: $statistics.voice[i]
  })-[:STATED_IN {page: $statistics.page[i], start: $statistics.start[i], end: $statistics.end[i]}]->(document)
}
WITH d, document, base, sortKey, documentId, areaId, inspectionId, date, services, themes, findings + recommendations + items AS statements
UNWIND range(1, $documents.mentions[d]) AS order
WITH *, $documents.mentionsBefore[d] + order - 1 AS i
WITH *, statements[$mentions.statementAt[i]] AS statement, services[$mentions.serviceAt[i]][0] AS service
CREATE (statement)-[:HAS_MENTION]->(mention:Mention {
  id: base + '/mention/' + order, order: order, sortKey: sortKey + '/' + right('0000' + order, 5),
  area: areaId, inspection: inspectionId, document: documentId, date: date,
  page: $mentions.page[i], start: $mentions.start[i], end: $mentions.end[i], label: $mentions.label[i], quote: $mentions.quote[i],
  service: $mentions.service[i], polarity: $mentions.polarity[i], themes: $mentions.themes[i], section: $mentions.section[i],
  anaphoric: $mentions.anaphoric[i], voice: $mentions.voice[i], rule: $mentions.rule[i], confidence: $mentions.confidence[i],
  statement: base + $mentions.within[i]
})-[:STATED_IN {page: $mentions.page[i], start: $mentions.start[i], end: $mentions.end[i]}]->(document), (mention)-[:OF_SERVICE]->(service)
FOREACH (place IN $mentions.themesAt[i] |
  FOREACH (theme IN themes[place] | CREATE (mention)-[:ON_THEME]->(theme)))
