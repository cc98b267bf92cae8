// What the inspectors found, in the order of the document.
MATCH (document:Document {id: $document})
MATCH (inspection:Inspection {id: $inspection})
UNWIND $findings AS row
CREATE (inspection)-[:HAS_FINDING]->(finding:Finding)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET finding = row.properties
