// Says that the graph is changing, so that nobody keeps answers from it, and who has begun to change it last. Returns whether the graph
// holds nothing yet but what is known before any document, and nobody else is changing it.
CYPHER replan=skip
MERGE (version:GraphVersion {id: 'graph'})
// Locks it before it is asked what it says: of several who begin at the same time one is the first.
SET version.name = 'Version of the data'
WITH version, coalesce(version.loading, false) AS loading
SET version.loading = true, version.loadedBy = $loader, version.changes = coalesce(version.changes, 0) + 1
RETURN NOT loading AND NOT EXISTS {
  MATCH (node:Document|Inspection|Inspector|Person|Organisation|Redirect)
  WHERE node.kind IS NULL OR node.kind <> 'INSPECTORATE'
} AS isFirst
