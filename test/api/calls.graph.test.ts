/** How often Neo4j is asked: once for each list, whatever the number of rows, and not at all for what nobody asked. */
import { expect, it } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { createSchema } from '../../src/api/schema.ts';
import { execute, parse } from 'graphql';
import type { Graph } from '../../src/neo4j/connect.ts';
import { useSeededGraph } from '../support/graph.ts';
import { ask, dataOf } from './ask.ts';

const graph = useSeededGraph();

it.each([
  [
    '{ areas(first: 100) { nodes { name inspections { nodes { startDate inspectors { nodes { name } } findings { nodes { text } } } } } } }',
    1,
  ],
  [
    '{ areas(first: 100) { totalCount nodes { name inspections { totalCount edges { cursor node { startDate } } pageInfo { hasNextPage } } } } }',
    1,
  ],
  [
    '{ mentions(first: 100) { nodes { quote area { name } inspection { startDate area { name } } document { title } service { name } } } }',
    1,
  ],
  [
    '{ findings(first: 100) { nodes { text services { name } inspection { area { name } } mentions { nodes { quote service { name } } } } } }',
    2,
  ],
  ['{ inspections(first: 100) { nodes { area { name } previousInspection { startDate area { name } } } } }', 1],
  [
    '{ inspectors(first: 100) { nodes { name organisation { name } inspections { nodes { area { name } } } areas { nodes { name } } } } }',
    2,
  ],
  ['{ documents { nodes { text pageStarts notUnderstood { reason } area { name } inspection { startDate } } } }', 2],
  ['{ a: area(slug: "hackney") { mentions { totalCount } } b: area(slug: "harrow") { mentions { totalCount } } }', 2],
  ['{ services { name themes { name services { name } } } }', 3],
  [
    '{ service(code: DCO) { name good: mentions(where: { polarities: [STRENGTH] }) { totalCount } bad: mentions(where: { polarities: [WEAKNESS], themes: [CAPACITY] }) { totalCount } } }',
    2,
  ],
  ['{ nodes(ids: ["hackney", "service/DCO", "theme/CAPACITY", "hackney-2017-11-27"]) { id } meta { dataVersion } }', 1],
] as [string, number][])('%s: %i statements', async (operation, most) => {
  const { errors, statements } = await ask(graph, operation);
  expect(errors).toEqual([]);
  expect(statements.length, statements.join(', ')).toBeLessThanOrEqual(most);
});

/** What the statement of `mentions` is told for an operation. */
async function told(operation: string): Promise<Record<string, unknown>> {
  const pages: Record<string, unknown>[] = [];
  const spy: Graph = {
    ...graph,
    read: (statement, parameters, row, options) => {
      pages.push(parameters['page'] as Record<string, unknown>);
      return graph.read(statement, parameters, row, options);
    },
  };
  await execute({ schema: createSchema(), document: parse(operation), contextValue: createContext(spy, 'test') });
  return pages[0] ?? {};
}

it.each([
  ['polarities: [STRENGTH]', 'polarities: [WEAKNESS, MIXED], themes: [CAPACITY]'],
  ['themes: [OVERSIGHT]', 'polarities: [NEUTRAL]'],
  ['polarities: [WEAKNESS]', 'polarities: [WEAKNESS], minConfidence: 0.9'],
])('lists under %s and under %s are the same together as apart', async (one, other) => {
  const list = (name: string, where: string) =>
    `${name}: mentions(where: { ${where} }) { totalCount nodes { id area { name } } }`;
  const [together, first, second] = (await Promise.all(
    [`${list('one', one)} ${list('other', other)}`, list('one', one), list('other', other)].map((fields) =>
      dataOf(graph, `{ service(code: EHCP) { ${fields} } }`),
    ),
  )) as { service: object }[];
  expect(together?.service).toEqual({ ...first?.service, ...second?.service });
});

it('what is not asked for is not computed', async () => {
  expect(await told('{ mentions(first: 7) { nodes { quote } } }')).toMatchObject({
    paged: true,
    counted: false,
    limit: 7,
    keys: ['id', 'quote'],
    around: { areas: null, inspections: null, documents: null, service: null },
  });
  expect(await told('{ mentions { totalCount } }')).toMatchObject({ paged: false, counted: true });
  // One more than the page tells whether there is a next one.
  expect(await told('{ mentions(first: 7) { pageInfo { hasNextPage } } }')).toMatchObject({
    paged: true,
    limit: 8,
    keys: ['id', 'sortKey'],
  });
  expect(await told('{ mentions { nodes { area { name } } } }')).toMatchObject({ around: { areas: ['id', 'name'] } });
});
