import { expect, it } from 'vitest';
import { warmUp } from '../../src/api/warmUp.ts';
import { allStatements } from '../../src/neo4j/statements.ts';
import { connectForTest } from '../support/graph.ts';

const graph = connectForTest();

it('has every list planned, and finds nothing', async () => {
  const sent: string[] = [];
  graph.observe((name) => sent.push(name));
  await warmUp(graph);
  const lists = [...allStatements().values()]
    .filter(({ text }) => text.includes('$page.parents'))
    .map(({ name }) => name);
  expect(lists.length).toBeGreaterThan(20);
  expect(sent).toEqual(expect.arrayContaining(lists));
}, 120_000);
