// Full-text search over the sentences that mention a service.
CREATE FULLTEXT INDEX mention_quote IF NOT EXISTS
FOR (node:Mention) ON EACH [node.quote]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true } }
