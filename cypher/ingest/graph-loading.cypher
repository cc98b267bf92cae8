// Says that the graph is changing, so that nobody keeps answers from it.
CYPHER replan=skip
MERGE (version:GraphVersion {id: 'graph'})
SET version.name = 'Version of the data', version.loading = true
