// Statistics whose id comes after $after, in order of id, at most $first, with the relationships that go out from them.
MATCH (node:Statistic)
WHERE node.id > $after
// include export
