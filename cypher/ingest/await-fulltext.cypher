// Waits until the full-text indexes, which follow the data with a short delay, have what is loaded.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
