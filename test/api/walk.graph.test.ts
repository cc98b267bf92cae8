/**
 * Every connection of the schema, whoever's it is, is walked page by page, forwards and backwards, in every order and with pages of any
 * size, over data in which names, dates and counts are tied: nothing is lost, nothing comes twice.
 */
import fc from 'fast-check';
import { type GraphQLField, type GraphQLObjectType, isEnumType, isObjectType, getNamedType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generateDocuments } from '../../bench/data/generate.ts';
import { createSchema } from '../../src/api/schema.ts';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { testStatement, useEmptyGraph } from '../support/graph.ts';
import { ask, dataOf } from './ask.ts';

const graph = useEmptyGraph();
const SIZE = { areas: 6, inspectionsPerArea: 3, findingsPerInspection: 10, inspectors: 9, areasPerMinutes: 3 };

const TIES = [
  'MATCH (node:Area|Inspector|Organisation|Person) SET node.name = CASE WHEN size(node.id) % 2 = 0 THEN "Same" ELSE "Name" END',
  'MATCH (node:Inspector) SET node.areaCount = size(node.id) % 3',
  'MATCH (node:Inspection) SET node.startDate = CASE WHEN size(node.area) % 2 = 0 THEN "2017-05-01" ELSE "2018-05-01" END',
];

beforeAll(async () => {
  await loadDocuments(graph, generateDocuments(7, SIZE));
  for (const text of TIES) await graph.write(testStatement(text), {});
}, 300_000);

interface Listed {
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  orders: string[];
}

const connections: Listed[] = Object.values(createSchema().getTypeMap())
  .filter(isObjectType)
  .flatMap((parent) =>
    Object.values(parent.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .filter((field) =>
        field.args.every(({ name }) => ['where', 'orderBy', 'first', 'after', 'last', 'before'].includes(name)),
      )
      .map((field) => {
        const orderBy = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
        return { parent, field, orders: isEnumType(orderBy) ? orderBy.getValues().map(({ name }) => name) : [] };
      }),
  )
  // What has no id of its own can't be walked from `node`.
  .filter(({ parent }) => parent.name === 'Query' || parent.getInterfaces().some(({ name }) => name === 'Node'));

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** Asks for a page of a list. `args` as they stand in the operation. */
async function page({ parent, field }: Listed, id: string, args: string): Promise<Page> {
  const list = `list: ${field.name}${args === '' ? '' : `(${args})`} {
    nodes { id } edges { cursor node { id } } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const isRoot = parent.name === 'Query';
  const data = await dataOf(
    graph,
    isRoot ? `{ ${list} }` : `{ node(id: "${id}") { ... on ${parent.name} { ${list} } } }`,
  );
  const { list: found } = (isRoot ? data : (data as { node: unknown }).node) as { list: Page };
  expect(found.edges.map(({ node }) => node)).toEqual(found.nodes);
  return found;
}

/** All ids of a list, page by page. */
async function walk(listed: Listed, id: string, size: number, orderBy: string, forwards: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const where = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: "${cursor}"`;
    const found = await page(listed, id, `${forwards ? 'first' : 'last'}: ${size}${where}${orderBy}`);
    expect(found.nodes.length).toBeLessThanOrEqual(size);
    const these = found.nodes.map((node) => node.id);
    if (forwards) ids.push(...these);
    else ids.unshift(...these);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
    expect(forwards ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
    if (!(forwards ? hasNextPage : hasPreviousPage)) return ids;
    cursor = forwards ? endCursor : startCursor;
    if (ids.length > 2000) throw new Error('The walk does not end');
  }
}

const someIds = testStatement(
  'MATCH (node:$($label)) WHERE node.id > "" WITH node ORDER BY COUNT { (node)--() } DESC, node.id LIMIT 2 RETURN node.id AS id',
);

describe.each(connections.map((listed) => ({ name: `${listed.parent.name}.${listed.field.name}`, listed })))(
  '$name',
  ({ listed }) => {
    it('is walked without loss or repetition', async () => {
      const ids =
        listed.parent.name === 'Query'
          ? [{ id: '' }]
          : await graph.read(someIds, { label: listed.parent.name }, z.object({ id: z.string() }));
      const orders = listed.orders.length === 0 ? [''] : listed.orders.map((name) => `, orderBy: ${name}`);
      for (const { id } of ids) {
        for (const orderBy of orders) {
          const whole = await page(listed, id, `first: 100${orderBy}`);
          const expected = whole.nodes.map((node) => node.id);
          expect(new Set(expected).size).toBe(expected.length);
          expect(whole.pageInfo.hasPreviousPage).toBe(false);
          if (!whole.pageInfo.hasNextPage) expect(whole.totalCount).toBe(expected.length);
          const sizes = fc.integer({
            min: Math.max(1, Math.floor(expected.length / 8)),
            max: Math.min(100, expected.length + 2),
          });
          await fc.assert(
            fc.asyncProperty(sizes, fc.boolean(), async (size, forwards) => {
              const walked = await walk(listed, id, size, orderBy, forwards);
              expect(walked).toHaveLength(whole.totalCount);
              expect(new Set(walked).size).toBe(walked.length);
              expect(walked.slice(0, 100)).toEqual(expected);
            }),
            { numRuns: 2, examples: [[Math.max(1, Math.ceil(expected.length / 3)), true]] },
          );
        }
      }
    }, 300_000);
  },
);

it('walks what a filter leaves, and refuses the cursor under another filter or ordering', async () => {
  const listed = connections.find(({ parent, field }) => parent.name === 'Query' && field.name === 'mentions');
  if (listed === undefined) throw new Error('Query.mentions is gone');
  const filter = ', where: { polarities: [STRENGTH], services: [CAMHS, SALT, EHCP] }';
  const walked = await walk(listed, '', 7, filter, true);
  const backwards = await walk(listed, '', 5, filter, false);
  expect(walked.length).toBeGreaterThan(10);
  expect(backwards).toEqual(walked);

  const { pageInfo } = await page(listed, '', `first: 3${filter}`);
  for (const other of ['', ', where: { polarities: [STRENGTH] }', `${filter}, orderBy: DATE_DESC`]) {
    const { errors } = await ask(graph, `{ mentions(after: "${pageInfo.endCursor ?? ''}"${other}) { nodes { id } } }`);
    expect(errors.map(({ code }) => code)).toEqual(['CURSOR_MISMATCH']);
  }
});

it('walks search results, in which scores are tied', async () => {
  const idsOf = async (args: string) => {
    const { search } = (await dataOf(
      graph,
      `{ search(text: "waiting for therapy and assessment", ${args}) {
          totalCount nodes { item { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )) as { search: { totalCount: number; nodes: { item: { id: string } }[]; pageInfo: Page['pageInfo'] } };
    return { ...search, ids: search.nodes.map(({ item }) => item.id) };
  };
  for (const forwards of [true, false]) {
    const walked: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const place = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: "${cursor}"`;
      const { ids, totalCount, pageInfo } = await idsOf(`${forwards ? 'first' : 'last'}: 25${place}`);
      walked.push(...(forwards ? ids : ids.reverse()));
      cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
      if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) {
        expect(walked).toHaveLength(totalCount);
        break;
      }
    }
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.length).toBeGreaterThan(60);
  }
}, 120_000);
