/**
 * Lists bring only those properties that a selection needs. So a field must be answered alone as it is beside all others, and a node in a
 * list as by its id: for every field of every type that stands in a list.
 */
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { useSeededGraph } from '../support/graph.ts';
import { dataOf } from './ask.ts';

const graph = useSeededGraph();

/** A list of each type, which is not empty on the seeds. */
const LISTS = [
  ['Area', '{ area(slug: "hackney") { name } areas(first: 2, where: { slugs: ["hackney"] }) { nodes { FIELDS } } }'],
  ['Inspection', '{ inspections(first: 3) { nodes { FIELDS } } }'],
  ['Inspector', '{ inspectors(first: 3) { nodes { FIELDS } } }'],
  ['Inspector', '{ inspection(id: "hackney-2017-11-27") { inspectors(first: 3) { nodes { FIELDS } } } }'],
  ['Organisation', '{ organisations(first: 3) { nodes { FIELDS } } }'],
  ['Person', '{ people(first: 3) { nodes { FIELDS } } }'],
  ['Document', '{ documents(first: 3) { nodes { FIELDS } } }'],
  ['Finding', '{ findings(first: 3) { nodes { FIELDS } } }'],
  ['Mention', '{ mentions(first: 3) { nodes { FIELDS } } }'],
  ['Recommendation', '{ recommendations(first: 3) { nodes { FIELDS } } }'],
  ['MeetingItem', '{ items(first: 3) { nodes { FIELDS } } }'],
  ['Statistic', '{ statistics(first: 3) { nodes { FIELDS } } }'],
] as const;

const types = createSchema().getTypeMap();

/** What to write in a selection for each field of a type: the field, and what is below it. */
function selections(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type: its }) => {
      const inner = getNamedType(its);
      if (isLeafType(inner)) return name;
      if (inner.name.endsWith('Connection')) return `${name}(first: 2) { totalCount edges { cursor } }`;
      return `${name} { ${below(inner.name)} }`;
    });
}

function below(name: string): string {
  const type = types[name];
  if (!isObjectType(type)) return '__typename';
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map((field) => field.name)
    .join(' ');
}

const nodesOf = (data: unknown): Record<string, unknown>[] => {
  const text = JSON.stringify(data);
  const start = text.indexOf('"nodes":') + '"nodes":'.length;
  return JSON.parse(text.slice(start, text.lastIndexOf(']') + 1)) as Record<string, unknown>[];
};

describe.each(LISTS)('%s in %s', (name, list) => {
  const type = types[name];
  if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
  const fields = selections(type);

  it('answers each field alone as beside all others, and as a node by its id', async () => {
    const whole = nodesOf(await dataOf(graph, list.replace('FIELDS', fields.join('\n'))));
    for (const field of fields) {
      const alone = nodesOf(await dataOf(graph, list.replace('FIELDS', field)));
      const key = field.split(/[ ({]/)[0] ?? field;
      expect(
        alone.map((node) => node[key]),
        key,
      ).toEqual(whole.map((node) => node[key]));
    }
    for (const node of whole) {
      const byId = (await dataOf(
        graph,
        `query ($id: ID!) { node(id: $id) { ... on ${name} { ${fields.join('\n')} } } }`,
        {
          id: node['id'],
        },
      )) as { node: unknown };
      expect(byId.node).toEqual(node);
    }
  }, 120_000);
});

it.each(['findings', 'mentions', 'recommendations', 'items', 'statistics'])(
  '%s: as many are counted as the days of the filter leave',
  async (name) => {
    const filters = ['{ from: "2017-01-01", to: "2019-12-31" }', '{ from: "2025-01-01" }', '{ to: "2016-12-31" }'];
    for (const where of filters) {
      const { list, ofArea } = (await dataOf(
        graph,
        `{ list: ${name}(where: ${where}, first: 100) { totalCount nodes { id } pageInfo { hasNextPage } }
           ofArea: area(slug: "hackney") { list: ${name}(where: ${where}, first: 100) { totalCount nodes { id } pageInfo { hasNextPage } } } }`,
      )) as { list: Counted; ofArea: { list: Counted } };
      for (const { totalCount, nodes, pageInfo } of [list, ofArea.list]) {
        if (pageInfo.hasNextPage) expect(totalCount).toBeGreaterThan(100);
        else expect(totalCount).toBe(nodes.length);
      }
    }
  },
);

interface Counted {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean };
}
