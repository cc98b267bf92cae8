// The version of the graph's data; $builtAt counts only where the data are not those of the version before. The graph is said to be
// changing no longer only where $writes is still how often documents were written: what another loader has written since is not derived
// yet. It does so itself, or, where it was killed, the next load.
CYPHER replan=skip
MERGE (version:GraphVersion {id: 'graph'})
SET version.builtAt = CASE WHEN version.dataVersion = $dataVersion THEN version.builtAt ELSE $builtAt END,
  version.dataVersion = $dataVersion,
  version.name = 'Version of the data',
  version.extractionVersion = $extractionVersion,
  version.documents = $documents
WITH version
WHERE coalesce(version.writes, 0) = $writes
REMOVE version.loading, version.loadedBy
