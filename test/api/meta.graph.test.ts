import { expect, it } from 'vitest';
import { testStatement, useEmptyGraph } from '../support/graph.ts';
import { ask } from './ask.ts';

const graph = useEmptyGraph();

it('before the first load has ended, meta says that there are no data yet', async () => {
  await graph.write(testStatement("MERGE (version:GraphVersion {id: 'graph'}) SET version.loading = true"), {});
  const { errors } = await ask(graph, '{ meta { dataVersion } }');
  expect(errors).toMatchObject([
    { code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('not been loaded') as string },
  ]);
});
