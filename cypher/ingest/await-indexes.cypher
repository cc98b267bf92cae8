// Waits until every index is built, at most $seconds.
CALL db.awaitIndexes($seconds)
