import { readFileSync } from 'node:fs';
import { type DocumentNode, getOperationAST, parse, separateOperations } from 'graphql';
import { describe, expect, it } from 'vitest';
import { settingsFromEnvironment } from '../../../src/api/http/settings.ts';
import { costRule } from '../../../src/api/limits/cost.ts';
import { fixedCost } from '../../../src/api/limits/fixedCost.ts';
import { measure } from '../../../src/api/limits/measure.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { closedGraph, post, smallSchema, startSmall } from './small.ts';

function sizeOf(text: string): ReturnType<typeof measure> {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The test needs one operation');
  return measure(document, operation);
}

/** Fragments that each spread the next one twice: `levels` of them stand for 2 to that power copies of the last. */
function doubling(levels: number, innermost: string): string {
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { ${innermost} }`;
}

describe('the size of an operation', () => {
  it.each([
    ['{ hello }', { depth: 1, aliases: 0, directives: 0, selections: 1 }],
    ['{ a: hello b: hello }', { depth: 1, aliases: 2, directives: 0, selections: 2 }],
    ['{ people { nodes { name } } }', { depth: 3, aliases: 0, directives: 0, selections: 3 }],
    ['{ people { ... @include(if: true) { nodes { name @skip(if: false) } } } }', { depth: 3, directives: 2 }],
    ['query @a { ...F @b } fragment F on Query @c { hello @d }', { depth: 1, directives: 4 }],
    ['{ ...F ...F } fragment F on Query { a: hello people { nodes { b: name } } }', { depth: 3, aliases: 4 }],
    ['{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', { depth: 1 }],
  ])('%s', (text, size) => {
    expect(sizeOf(text)).toMatchObject(size);
  });

  it('is known at once for fragments that stand for more aliases than could ever be counted one by one', () => {
    expect(sizeOf(doubling(60, 'a: hello')).aliases).toBe(2 ** 60);
  });
});

describe('the cost of an operation', () => {
  const costOf = costRule(smallSchema);
  it.each([
    ['{ hello }', 'scalars cost nothing', 0],
    ['{ person(id: "1") { name } }', 'an object costs 1', 1],
    ['{ people(first: 3) { totalCount nodes { name } } }', 'a page and each of its items', 1 + 3],
    ['{ people { nodes { name } } }', 'a page that does not say its size has 20 items', 1 + 20],
    ['{ people(last: 5, first: null) { nodes { name } } }', 'a page from the end', 1 + 5],
    ['{ people(first: 3) { edges { node { name } } } }', 'an edge and its node', 1 + 3 * 2],
    ['{ people(first: 3) { nodes { friends(first: 4) { nodes { name } } } } }', 'lists multiply', 1 + 3 * (1 + 1 + 4)],
    ['{ person(id: "1") { tags { name } } }', 'a list that no argument bounds has 10 items', 1 + 1 + 10],
    ['{ people(first: -50) { nodes { name } } person(id: "1") { name } }', 'no argument makes it less', 1 + 1 + 1],
    [
      '{ people(first: 3) { ...F ...F } } fragment F on PersonPage { nodes { name } }',
      'a fragment costs each time',
      1 + 3 * 2,
    ],
    ['{ a: person(id: "1") { name } b: person(id: "1") { name } }', 'an alias does not hide anything', 2],
    ['{ __schema { types { fields { name } } } }', 'introspection reads no data', 1],
  ])('%s: %s', (text, _, cost) => {
    expect(costOf(parse(text), undefined, {})).toBe(cost);
  });

  it('follows the variables', () => {
    const document = parse(
      'query ($n: Int = 2, $more: Boolean!) { people(first: $n) @include(if: $more) { nodes { name } } }',
    );
    expect(costOf(document, undefined, { more: true })).toBe(1 + 2);
    expect(costOf(document, undefined, { more: true, n: 50 })).toBe(1 + 50);
    expect(costOf(document, undefined, { more: false })).toBe(0);
  });
});

describe('the contract operations under the default limits', () => {
  const schema = createSchema();
  const costOf = costRule(schema);
  const { MAX_COST, MAX_DEPTH, MAX_ALIASES } = settingsFromEnvironment({});
  const questions = separateOperations(parse(readFileSync('test/contract/questions.graphql', 'utf8')));

  it.each([
    ['{ document(id: "a") { title digest } }', 'its scalars come with an object', 1],
    ['{ document(id: "a") { text } }', 'the text of a document is about a hundred objects long', 1 + 100],
    ['{ document(id: "a") { text pageStarts } }', 'where its pages begin, about one', 1 + 100 + 1],
    ['{ document(id: "a") { a: text b: text } }', 'and again under each alias', 1 + 2 * 100],
    ['{ findings(first: 3) { nodes { text text: text area { slug: id } } } }', 'a name of its own is none', 1 + 3 * 2],
    ['{ findings(first: 3) { nodes { a: text b: text } } }', 'an alias brings a text once more', 1 + 3 * (1 + 2)],
    [
      '{ findings(first: 1) { nodes { similar(first: 5) { score finding { id } } } } }',
      'a list has as many items as are asked for',
      1 + 1 + 1 + 5 * (1 + 1),
    ],
    ['{ serviceMatrix(firstAreas: 3) { strengths } }', 'cells are ten an area', 1 + 3 * 10],
    ['{ trends { strengths } }', 'counts by one dimension have ten rows', 1 + 10],
    ['{ trends(by: [YEAR, REGION, YEAR]) { strengths } }', 'by two, ten times as many', 1 + 100],
    ['{ trends(by: [YEAR, REGION, OUTCOME]) { strengths } }', 'never more than there are inspections', 1 + 400],
    [
      '{ area(slug: "hackney") { progress { items { state before { mentions { quote } } } } } }',
      'a comparison has an item for each service and theme',
      1 + 1 + 1 + 17 * 7 * (1 + 1 + 1 + 10),
    ],
  ])('%s: %s', (text, _, cost) => {
    expect(costOf(parse(text), undefined, {})).toBe(cost);
  });

  it('texts of a document cannot be multiplied into an answer that no string can hold', () => {
    const texts = Array.from({ length: 28 }, (_, index) => `a${index}: text`).join(' ');
    const query = `{ findings(first: 100) { nodes { area { findings(first: 60) { nodes { document { ${texts} } } } } } } }`;
    expect(costOf(parse(query), undefined, {})).toBeGreaterThan(MAX_COST);
  });

  it.each(Object.entries(questions))('%s costs at most a third of the limit', (name, document) => {
    expect(costOf(document, name, { id: 'hackney' })).toBeLessThanOrEqual(MAX_COST / 3);
    const operation = getOperationAST(document, name);
    if (!operation) throw new Error(`There is no operation ${name}`);
    const { depth, aliases } = measure(document, operation);
    expect([depth <= MAX_DEPTH / 2, aliases <= MAX_ALIASES / 2]).toEqual([true, true]);
  });
});

describe('a refusal', async () => {
  const { url } = await startSmall(closedGraph(), {
    MAX_TOKENS: 200,
    MAX_DEPTH: 4,
    MAX_ALIASES: 3,
    MAX_DIRECTIVES: 2,
    MAX_COST: 100,
    MAX_LIST_VALUES: 5,
  });
  const NAMES = '{ nodes { name } }';

  it.each([
    ['more tokens', `{ ${'hello '.repeat(300)} }`, { code: 'TOO_MANY_TOKENS', max: 200, actual: 201 }],
    [
      'more depth',
      '{ people { nodes { friends(first: 1) { nodes { name } } } } }',
      { code: 'QUERY_TOO_DEEP', max: 4, actual: 5 },
    ],
    ['more aliases', '{ a: hello b: hello c: hello d: hello }', { code: 'TOO_MANY_ALIASES', max: 3, actual: 4 }],
    [
      'more directives',
      '{ hello @skip(if: false) @include(if: true) number @skip(if: false) }',
      { code: 'TOO_MANY_DIRECTIVES', max: 2, actual: 3 },
    ],
    ['more cost', `{ people(first: 101) ${NAMES} }`, { code: 'QUERY_TOO_COMPLEX', max: 100, actual: 102 }],
    ['aliases hidden in fragments', doubling(9, 'a: hello'), { code: 'TOO_MANY_ALIASES', max: 3, actual: 512 }],
    [
      'fragments that stand for too much to look at',
      doubling(12, 'hello'),
      // 2 + 4 + … + 4096 spreads, the one in the operation, and 4096 fields.
      { code: 'QUERY_TOO_COMPLEX', max: 100, actual: 2 * 4096 - 2 + 1 + 4096 },
    ],
    [
      'a long list in the document',
      '{ sum(of: [1, 2, 3, 4, 5, 6]) }',
      { code: 'BAD_USER_INPUT', argument: 'of', max: 5, actual: 6 },
    ],
  ])('of %s says the limit and what the operation has', async (_, query, extensions) => {
    const { status, json } = await post(url, { query }, { accept: 'application/graphql-response+json' });
    expect([status, json.data]).toEqual([400, undefined]);
    expect(json.errors).toMatchObject([{ extensions }]);
  });

  it('of a long list in a variable names the variable', async () => {
    const { json } = await post(url, {
      query: 'query ($of: [Int!]!) { sum(of: $of) }',
      variables: { of: [1, 2, 3, 4, 5, 6, 7] },
    });
    expect(json.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: '$of', max: 5, actual: 7 } }]);
  });

  it('of a fragment that spreads itself comes from validation, and nothing hangs', async () => {
    const { json } = await post(url, {
      query: '{ ...F } fragment F on Query { hello ...G } fragment G on Query { ...F }',
    });
    expect(json.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('of cost comes with the cost in extensions too; so does every answer', async () => {
    const refused = await post(url, { query: `{ people(first: 101) ${NAMES} }` });
    expect(refused.json.extensions).toEqual({ cost: { max: 100, actual: 102 } });
    const answered = await post(url, { query: `{ people(first: 5) ${NAMES} }` });
    expect(answered.json.extensions).toEqual({ cost: { max: 100, actual: 6 } });
  });
});

describe('introspection', () => {
  const query = '{ __schema { queryType { name } } }';

  it('is answered, since the data are open', async () => {
    const { url } = await startSmall(closedGraph());
    expect((await post(url, { query })).json.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('is refused by validation where it is switched off; __typename is not introspection', async () => {
    const { url } = await startSmall(closedGraph(), { INTROSPECTION: false });
    expect((await post(url, { query })).json.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await post(url, { query: '{ __typename }' })).json.data).toEqual({ __typename: 'Query' });
  });
});

describe('the cost of an operation that is asked again', () => {
  let computed = 0;
  const rule = costRule(smallSchema);
  const costOf = fixedCost(smallSchema, (...asked) => {
    computed++;
    return rule(...asked);
  });
  const ask = (document: DocumentNode, variables: Record<string, unknown>): number => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('The document has no operation');
    return costOf(document, operation, undefined, variables);
  };
  const times = (document: DocumentNode, ...variables: Record<string, unknown>[]): [number[], number] => {
    computed = 0;
    return [variables.map((one) => ask(document, one)), computed];
  };

  it('is computed once where variables say nothing about it', () => {
    const document = parse('query Q($id: ID!) { person(id: $id) { name } }');
    expect(times(document, { id: '1' }, { id: '2' }, { id: '3' })).toEqual([[1, 1, 1], 1]);
  });

  it('is computed each time where they say how many items there are, or whether a field is there', () => {
    const pages = parse('query Q($n: Int) { people(first: $n) { nodes { name } } }');
    expect(times(pages, { n: 1 }, { n: 50 })).toEqual([[2, 51], 2]);
    const skipped = parse('query Q($more: Boolean!) { person(id: "1") @include(if: $more) { name } }');
    expect(times(skipped, { more: true }, { more: false })).toEqual([[1, 0], 2]);
  });

  it('is refused where a variable is wrong, though it was right before', () => {
    const document = parse('query Q($id: ID!) { person(id: $id) { name } }');
    expect(ask(document, { id: '1' })).toBe(1);
    for (const wrong of [{}, { id: null }, { id: {} }]) expect(() => ask(document, wrong)).toThrow('Variable "$id"');
    expect(ask(document, { id: '1' })).toBe(1);
  });
});
