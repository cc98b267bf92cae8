// Which services the statements speak of, how, and on which themes.
MATCH (document:Document {id: $document})
UNWIND $mentions AS row
MATCH (service:Service {id: row.service})
MATCH (parent:Finding|Recommendation|MeetingItem {id: row.parent})
CREATE (parent)-[:HAS_MENTION]->(mention:Mention)-[:OF_SERVICE]->(service)
CREATE (mention)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET mention = row.properties
WITH mention, row
UNWIND row.themes AS id
MATCH (theme:Theme {id: id})
CREATE (mention)-[:ON_THEME]->(theme)
