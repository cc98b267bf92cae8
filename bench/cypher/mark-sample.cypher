// Says which sample the database holds, once it is whole.
MERGE (sample:BenchmarkSample {id: 'benchmark-sample'})
SET sample.fingerprint = $fingerprint
