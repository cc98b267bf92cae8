// The version of the graph's data; $builtAt counts only where the data are not those of the version before.
CYPHER replan=skip
MERGE (version:GraphVersion {id: 'graph'})
SET version.builtAt = CASE WHEN version.dataVersion = $dataVersion THEN version.builtAt ELSE $builtAt END,
  version.dataVersion = $dataVersion,
  version.name = 'Version of the data',
  version.extractionVersion = $extractionVersion,
  version.documents = $documents
REMOVE version.loading, version.loadedBy
