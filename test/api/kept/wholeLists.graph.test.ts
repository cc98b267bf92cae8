/** Lists that are kept whole answer any filter, order and page as Neo4j does, and ask it no more. */
import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  getNullableType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type KeptRows, RowStore } from '../../../src/api/kept/RowStore.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { testStatement, useSeededGraph } from '../../support/graph.ts';
import { ask } from '../ask.ts';

const graph = useSeededGraph();
const keep = (): KeptRows => new RowStore(50_000_000).at('now');

describe('what is asked of Neo4j', () => {
  const asked = async (operations: string[], kept = keep()): Promise<string[][]> => {
    const all: string[][] = [];
    for (const operation of operations) all.push((await ask(graph, operation, {}, undefined, kept)).statements);
    return all;
  };
  const mentions = (filter: string) => `{ area(slug: "hackney") { mentions(${filter}) { totalCount nodes { id } } } }`;

  it('a list that is asked for a second time is read whole, and then no more', async () => {
    const [first, second, ...later] = await asked([
      mentions('where: { services: [DCO] }'),
      mentions('where: { services: [CAMHS] }'),
      mentions('where: { polarities: [WEAKNESS], minConfidence: 0.9 }, last: 3'),
      mentions('where: { themes: [WAITING], includeAnaphoric: false, from: "2018-01-01" }, orderBy: DATE_DESC'),
    ]);
    expect(first).toContain('query/mentions-within');
    expect(second).toContain('query/mentions-within');
    expect(later.flat()).not.toContain('query/mentions-within');
  });

  it('areas in which something was said of services are found among the mentions of these', async () => {
    const areas = (where: string) => `{ areas(where: { ${where} }) { totalCount nodes { name } } }`;
    const [first, second, third, fourth] = await asked([
      areas('weakness: { services: [DCO, DMO], themes: [CAPACITY] }'),
      areas('weakness: { services: [DCO, DMO], themes: [WAITING] }, regions: ["London"]'),
      areas('weakness: { services: [DMO] }, strength: { services: [DCO] }'),
      areas('weakness: { services: [SALT] }'),
    ]);
    expect(first).toContain('query/areas');
    expect(second).toEqual(expect.arrayContaining(['query/areas', 'query/mentions']));
    expect(third).toEqual([]);
    expect(fourth).toContain('query/areas');
  });

  it('once for several lists that are asked for together', async () => {
    const both = (service: string) => `{ areas(first: 100) { nodes {
      found: mentions(where: { services: [${service}] }) { totalCount }
      weak: mentions(where: { services: [${service}], polarities: [WEAKNESS] }) { totalCount }
    } } }`;
    const [, , third] = await asked([both('DCO'), both('SALT'), both('CAMHS')]);
    expect(third).toEqual([]);
  });

  it.each([
    [
      'what an inspection was like',
      '{ inspection(id: "hackney-2017-11-27") { mentions(where: { frameworks: [LOCAL_AREA_SEND_2016], polarities: [WEAKNESS] }) { totalCount } } }',
    ],
    [
      'what a mention in it must be like',
      '{ area(slug: "hackney") { findings(where: { mentionPolarities: [WEAKNESS] }) { totalCount } } }',
    ],
    ['where it is', '{ service(code: EHCP) { mentions(where: { areas: ["hackney"] }) { nodes { id } } } }'],
  ])('again where the filter says %s, which rows do not tell', async (_, operation) => {
    const kept = keep();
    await asked([operation, operation], kept);
    const other = operation.replace('WEAKNESS', 'STRENGTH').replace('"hackney"]', '"bedford"]');
    expect((await asked([other], kept)).flat().join(' ')).toMatch(/query\/(mentions|findings)/);
  });

  it('again where there is no room to keep lists whole', async () => {
    const kept = keep();
    const full: KeptRows = { ...kept, hasRoom: false };
    const filters = ['DCO', 'SALT', 'CAMHS', 'EHCP'].map((code) => mentions(`where: { services: [${code}] }`));
    expect((await asked(filters, full)).map((names) => names.includes('query/mentions-within'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

/** Values that a filter may have for a condition, as they stand in an operation. */
function valuesOf({ name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  const one = (value: string) => (isListType(getNullableType(type)) ? `[${value}]` : value);
  if (isEnumType(named)) {
    const codes = named.getValues().map((value) => value.name);
    return isListType(getNullableType(type)) ? [...codes.map(one), `[${codes.slice(0, 2).join(', ')}]`] : codes;
  }
  if (isInputObjectType(named))
    return [
      '{ services: [DCO, EHCP] }',
      '{ services: [CAMHS], themes: [WAITING], minConfidence: 0.8, from: "2018-01-01", includeAnaphoric: false }',
      '{ themes: [WAITING] }',
    ];
  if (named.name === 'Boolean') return ['true', 'false'];
  if (named.name === 'Date') return ['"2017-12-01"', '"2022-01-01"', '"2025-01-01"'];
  if (named.name === 'Float') return ['0.7', '0.95', '1.0'];
  if (named.name === 'Int') return ['0', '1', '2'];
  if (name === 'regions') return ['["London"]', '["East of England", "South East"]'];
  if (name === 'areas' || name === 'slugs') return ['["hackney"]', '["bedford", "hackney"]'];
  if (name === 'inspections') return ['["hackney-2017-11-27"]'];
  return [];
}

/**
 * How often each list is asked for. Neo4j has to plan what it was not asked before, so that many take long: after a change,
 * WHOLE_LIST_RUNS=60 asks for those of all parents.
 */
const RUNS = Number(process.env['WHOLE_LIST_RUNS'] ?? 1);
const PARENTS = RUNS > 1 ? /./ : /^(Query|Area|Inspection|Inspector|Service)$/;

/** The lists of which rows tell of filters. */
const KEPT_WHOLE = /^(areas|inspections|inspectors|documents|findings|mentions|recommendations|items|statistics)$/;

const lists = Object.values(createSchema().getTypeMap())
  .filter(isObjectType)
  .filter((parent) => parent.name === 'Query' || parent.getInterfaces().some(({ name }) => name === 'Node'))
  .filter((parent) => PARENTS.test(parent.name))
  .flatMap((parent) =>
    Object.values(parent.getFields()).flatMap((field) => {
      const where = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
      if (!getNamedType(field.type).name.endsWith('Connection') || !isInputObjectType(where)) return [];
      if (!KEPT_WHOLE.test(field.name)) return [];
      if (!field.args.every(({ name }) => /^(where|orderBy|first|after|last|before)$/.test(name))) return [];
      const orderBy = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
      const orders = isEnumType(orderBy) ? orderBy.getValues().map((value) => `orderBy: ${value.name}`) : [];
      const conditions = Object.values(where.getFields()).flatMap((one) =>
        valuesOf(one).map((value) => [one.name, value] as const),
      );
      return [{ name: `${parent.name}.${field.name}`, parent: parent.name, field: field.name, orders, conditions }];
    }),
  );

const mostLinked = testStatement(
  'MATCH (node:$($label)) WHERE node.id > "" WITH node ORDER BY COUNT { (node)--() } DESC, node.id LIMIT 2 RETURN node.id AS id',
);

describe('answers are those of Neo4j', () => {
  it.each(lists)('$name', async ({ parent, field, orders, conditions }) => {
    const isRoot = parent === 'Query';
    const ids = isRoot ? [{ id: '' }] : await graph.read(mostLinked, { label: parent }, z.object({ id: z.string() }));
    const kept = keep();
    const operationOf = (id: string, args: string[]): string => {
      const list = `list: ${field}${args.length === 0 ? '' : `(${args.join(', ')})`} {
        totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }`;
      return isRoot ? `{ ${list} }` : `{ node(id: "${id}") { ... on ${parent} { ${list} } } }`;
    };
    const compare = async (operation: string): Promise<string> => {
      const plain = await ask(graph, operation);
      await ask(graph, operation, {}, undefined, kept);
      const found = await ask(graph, operation, {}, undefined, kept);
      expect({ operation, data: found.data, errors: found.errors }).toEqual({
        operation,
        data: plain.data,
        errors: plain.errors,
      });
      return /"endCursor":"([^"]+)"/.exec(JSON.stringify(plain.data))?.[1] ?? '';
    };
    const filter = fc
      .uniqueArray(fc.constantFrom(...conditions), { selector: ([name]) => name, maxLength: 3 })
      .map((chosen) =>
        chosen.length === 0 ? [] : [`where: { ${chosen.map(([name, value]) => `${name}: ${value}`).join(', ')} }`],
      );
    const order = orders.length === 0 ? fc.constant([]) : fc.constantFrom(...orders).map((one) => [one]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        filter,
        order,
        fc.constantFrom('first', 'last'),
        fc.integer({ min: 1, max: 30 }),
        async ({ id }, where, orderBy, end, size) => {
          const cursor = await compare(operationOf(id, [...where, ...orderBy, `${end}: ${size}`]));
          const next = end === 'first' ? `last: ${size}, before` : `first: ${size}, after`;
          if (cursor !== '') await compare(operationOf(id, [...where, ...orderBy, `${next}: "${cursor}"`]));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
