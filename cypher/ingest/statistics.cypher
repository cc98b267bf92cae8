// The figures that a document states.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND $statistics AS row
CREATE (document)-[:STATES]->(statistic:Statistic)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET statistic = row, statistic += $common, statistic.quote = substring(text, row.start, row.end - row.start)
