import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { warmUp } from '../../src/api/warmUp.ts';
import { useSeededGraph } from '../support/graph.ts';

const graph = useSeededGraph();

it('has what the questions of the query page need planned', async () => {
  const sent: string[] = [];
  graph.observe((name) => sent.push(name));
  await warmUp(graph, createSchema());
  expect(sent).toEqual(expect.arrayContaining(['query/areas', 'query/search', 'query/recommendations', 'query/by-id']));
}, 120_000);
