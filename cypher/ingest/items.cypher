// What was said at a meeting, in order.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND $items AS row
CREATE (document)-[:HAS_ITEM]->(item:MeetingItem)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET item = row, item += $common, item.text = substring(text, row.start, row.end - row.start)
