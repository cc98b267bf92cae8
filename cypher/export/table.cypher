// What documents state, as rows of a table: of the documents that come after $after in reading order, at most $first.
// $rows: what of it; null for the documents alone. A row holds a document, its area and its inspection, and what it states in reading order.
MATCH (document:Document)
WHERE document.sortKey > $after
WITH document ORDER BY document.sortKey LIMIT $first
MATCH (area:Area {id: document.area})
OPTIONAL MATCH (inspection:Inspection {id: document.inspection})
RETURN document.sortKey AS place, area {.id, .name, .onsCode, .region} AS area,
  inspection {.id, .startDate, .endDate, .framework, .outcome} AS inspection,
  document {.id, .kind, .title, .publishedOn, .file, .format, .pageCount, .coverage, .extractionVersion} AS document
  , [{}] AS rows // if not rows
  , COLLECT { MATCH (document)<-[:STATED_IN]-(node:Finding) RETURN node {.*} ORDER BY node.sortKey } AS rows // if rows is FINDINGS
  , COLLECT { MATCH (document)<-[:STATED_IN]-(node:Mention) RETURN node {.*} ORDER BY node.sortKey } AS rows // if rows is MENTIONS
  , COLLECT { MATCH (document)<-[:STATED_IN]-(node:Recommendation) RETURN node {.*} ORDER BY node.sortKey } AS rows // if rows is RECOMMENDATIONS
  , COLLECT { MATCH (document)-[:HAS_ITEM]->(node:MeetingItem) RETURN node {.*} ORDER BY node.sortKey } AS rows // if rows is ITEMS
  , COLLECT { MATCH (document)-[:STATES]->(node:Statistic) RETURN node {.*} ORDER BY node.sortKey } AS rows // if rows is STATISTICS
ORDER BY place
