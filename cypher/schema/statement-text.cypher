// Full-text search over what documents state, in English: stems of words are found too.
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS
FOR (node:Finding|Recommendation|MeetingItem) ON EACH [node.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true } }
