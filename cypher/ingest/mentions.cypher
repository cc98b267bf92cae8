// Which services the statements speak of, how, and on which themes.
MATCH (document:Document {id: $document})
WITH document, document.text AS text
UNWIND $mentions AS row
MATCH (statement:Finding|Recommendation|MeetingItem {id: row.statement})
CREATE (statement)-[:HAS_MENTION]->(mention:Mention)-[:STATED_IN {page: row.page, start: row.start, end: row.end}]->(document)
SET mention = row, mention += $common, mention.quote = substring(text, row.start, row.end - row.start)
WITH mention, row
MATCH (service:Service {id: 'service/' + row.service})
CREATE (mention)-[:OF_SERVICE]->(service)
WITH mention, row
UNWIND row.themes AS code
MATCH (theme:Theme {id: 'theme/' + code})
CREATE (mention)-[:ON_THEME]->(theme)
