// Whether nobody else has begun to load documents since this loader did, and how often documents were written by now. Until the end of
// the transaction, who begins or writes waits.
CYPHER replan=skip
MATCH (version:GraphVersion {id: 'graph'})
SET version.loading = true, version.changes = coalesce(version.changes, 0) + 1
WITH version
RETURN coalesce(version.loadedBy = $loader, false) AS isAlone, coalesce(version.writes, 0) AS writes
