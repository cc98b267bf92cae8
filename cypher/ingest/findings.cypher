// What the inspectors found, in the order of the document. The words are cut from the document's text by their span.
MATCH (document:Document {id: $document})<-[:REPORTED_IN]-(inspection:Inspection)
WITH document, inspection, document.text AS text
UNWIND $findings AS row
CREATE (inspection)-[:HAS_FINDING]->(finding:Finding)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET finding = row, finding += $common, finding.text = substring(text, row.start, row.end - row.start)
