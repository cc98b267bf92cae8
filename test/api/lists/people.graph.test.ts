import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { testStatement, useEmptyGraph } from '../../support/graph.ts';
import { dataOf } from '../ask.ts';

const graph = useEmptyGraph();

beforeAll(async () => {
  await graph.write(
    testStatement(`
      CREATE (letter:Document {id: 'hackney-2017-11-27/document', kind: 'INSPECTION_LETTER', sortKey: '2017-11-27/1'})
      CREATE (:Person {id: 'person/hackney/a-penny', name: 'A Penny'})-[:NAMED_IN {capacity: 'ADDRESSEE', role: ''}]->(letter)
      CREATE (:Person {id: 'person/hackney/b-quill', name: 'B Quill'})-[:NAMED_IN {capacity: 'LEADER', role: 'Director'}]->(letter)`),
    {},
    z.object({}),
  );
});

it('a role that no document prints is null, not an empty text', async () => {
  const data = await dataOf(graph, '{ people { nodes { name documents { edges { capacity role } } } } }');
  expect(data).toEqual({
    people: {
      nodes: [
        { name: 'A Penny', documents: { edges: [{ capacity: 'ADDRESSEE', role: null }] } },
        { name: 'B Quill', documents: { edges: [{ capacity: 'LEADER', role: 'Director' }] } },
      ],
    },
  });
});
