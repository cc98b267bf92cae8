import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { warmUp } from '../../src/api/warmUp.ts';
import type { Graph } from '../../src/neo4j/connect.ts';
import { useSeededGraph } from '../support/graph.ts';

const graph = useSeededGraph();

it.each([
  ['keeps rows', true, 'query/areas asks for ids'],
  ['reads everything anew', false, 'query/areas asks for properties'],
])(
  'has what the questions of the query page need planned, in the way of a server that %s',
  async (_, keepsRows, areas) => {
    const sent: string[] = [];
    const spy: Graph = {
      ...graph,
      read: (statement, parameters, row, options) => {
        const page = parameters['page'] as { idsOnly?: boolean } | undefined;
        sent.push(statement.name, `${statement.name} asks for ${page?.idsOnly === true ? 'ids' : 'properties'}`);
        return graph.read(statement, parameters, row, options);
      },
    };
    await warmUp(spy, { schema: createSchema(), keepsRows });
    expect(sent).toEqual(expect.arrayContaining([areas, 'query/search', 'query/recommendations', 'query/by-id']));
  },
  120_000,
);
