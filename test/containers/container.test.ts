import { expect, it } from 'vitest';
import { z } from 'zod';
import { useSeededGraph, testStatement } from '../support/graph.ts';

const graph = useSeededGraph();

it('is Neo4j 5.26 with the six documents of the seeds', async () => {
  expect((await graph.verify()).version).toMatch(/^5\.26\./);
  const documents = testStatement('MATCH (d:Document) RETURN count(d) AS n');
  expect(await graph.read(documents, {}, z.object({ n: z.int() }))).toEqual([{ n: 6 }]);
});
