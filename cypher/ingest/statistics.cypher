// The figures that a document states.
MATCH (document:Document {id: $document})
UNWIND $statistics AS row
CREATE (document)-[:STATES]->(statistic:Statistic)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET statistic = row.properties
