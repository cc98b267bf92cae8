// Where a person should look: documents of which something was not understood, and judgements that are least certain
MATCH (document:Document)
WHERE document.coverage < 0.995 OR size(document.notUnderstood) > 0
RETURN document.title AS document, 'not understood' AS what, document.coverage AS figure, document.notUnderstood AS words
UNION ALL
MATCH (mention:Mention)-[:STATED_IN]->(document:Document)
WHERE mention.confidence < 0.6
RETURN document.title AS document, 'doubtful: ' + mention.service + ', ' + mention.polarity AS what, mention.confidence AS figure,
  [mention.quote] AS words
