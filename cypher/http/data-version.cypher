// Which data the graph holds, since when, how often it has changed, and whether it is being changed; no row before the first load.
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.dataVersion AS dataVersion, version.builtAt AS builtAt, coalesce(version.loading, false) AS loading,
  coalesce(version.changes, 0) AS changes
