// Which sample the database holds, if any, and whether it holds anything else.
OPTIONAL MATCH (sample:BenchmarkSample)
RETURN sample.fingerprint AS fingerprint, EXISTS { MATCH (:Document) } AS hasDocuments
