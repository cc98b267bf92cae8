// Which data the graph holds, since when, and whether it is being changed; no row before the first load.
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.dataVersion AS dataVersion, version.builtAt AS builtAt, coalesce(version.loading, false) AS loading
