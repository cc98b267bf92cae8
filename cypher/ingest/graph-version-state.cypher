// Whether documents are being loaded, or were when loading was cut short.
CYPHER replan=skip
MATCH (version:GraphVersion {id: 'graph'})
RETURN coalesce(version.loading, false) AS loading
