// Whether nobody else has begun to load documents since this loader did. Until the end of the transaction, who begins waits.
CYPHER replan=skip
MATCH (version:GraphVersion {id: 'graph'})
SET version.loading = true, version.changes = coalesce(version.changes, 0) + 1
WITH version
RETURN coalesce(version.loadedBy = $loader, false) AS isAlone
