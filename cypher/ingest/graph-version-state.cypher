// Whether documents are being loaded, or were when loading was cut short.
MATCH (version:GraphVersion {id: 'graph'})
RETURN coalesce(version.loading, false) AS loading
