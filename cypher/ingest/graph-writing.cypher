// Says again that the graph is changing, together with what changes it: another loader that ended meanwhile has said that it is not.
CYPHER replan=skip
MATCH (version:GraphVersion {id: 'graph'})
SET version.loading = true,
  version.changes = coalesce(version.changes, 0) + 1,
  version.writes = coalesce(version.writes, 0) + 1
