/** Rows kept between requests change no answer, spare statements, and vanish when the data move. */
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsFromEnvironment } from '../../../src/api/http/settings.ts';
import { type KeptRows, RowStore } from '../../../src/api/kept/RowStore.ts';
import { startServer } from '../../../src/api/server.ts';
import { testStatement, useSeededGraph } from '../../support/graph.ts';
import { ask } from '../ask.ts';
import { post } from '../http/small.ts';

const graph = useSeededGraph();
const contract = readFileSync(new URL('../../contract/questions.graphql', import.meta.url), 'utf8');
const contractNames = parse(contract).definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
);

const OTHERS: [string, string][] = [
  [
    'lists in lists, with their links and cursors',
    '{ areas(first: 100) { nodes { name inspections(orderBy: START_DATE_ASC) { totalCount edges { cursor node { id previousInspection { id area { name } } nextInspection { id } inspectors(orderBy: LEAD_FIRST) { edges { role lead cursor node { name aliases organisation { name } } } } } } pageInfo { hasNextPage endCursor } } } } }',
  ],
  [
    'pages of different sizes, from both ends',
    '{ a: area(slug: "hackney") { findings(first: 3) { nodes { text } } last: findings(last: 3) { nodes { id } pageInfo { hasPreviousPage } } mentions(first: 2, where: { services: [DCO] }) { totalCount nodes { quote statement { id } } } } }',
  ],
  [
    'what surrounds statements',
    '{ findings(first: 30) { nodes { area { name region } document { title inspection { id } } inspection { outcome } services { name themes { code } } mentions { nodes { service { code } } } } } recommendations(first: 30) { nodes { organisations { nodes { name } } services { code } inspection { area { name } } } } }',
  ],
  [
    'people, documents, items and what they do not have',
    '{ documents { nodes { text pageStarts area { name } inspection { id } people { edges { role node { name area { name } } } } items { nodes { speaker { name person { name } } } } statistics { nodes { value area { name } } } } } area(slug: "nowhere") { name } node(id: "inspector/nobody-at-all") { id } }',
  ],
  ['errors of an argument', '{ area(slug: "hackney") { mentions(first: 1000) { totalCount } } }'],
  ['errors of a filter', '{ areas(where: { slugs: ["hackney", "xanadu"] }) { nodes { name } } }'],
];

describe('answers are the same without, while and after rows are kept', () => {
  it.each(contractNames)('%s', async (name) => {
    const kept = new RowStore(50_000_000).at('now');
    const plain = await ask(graph, contract, {}, name);
    const cold = await ask(graph, contract, {}, name, kept);
    const warm = await ask(graph, contract, {}, name, kept);
    const hot = await ask(graph, contract, {}, name, kept);
    expect([cold.data, cold.errors]).toEqual([plain.data, plain.errors]);
    expect([warm.data, warm.errors]).toEqual([plain.data, plain.errors]);
    expect([hot.data, hot.errors]).toEqual([plain.data, plain.errors]);
    expect(hot.statements.length, hot.statements.join(', ')).toBeLessThanOrEqual(plain.statements.length);
  });

  it.each(OTHERS)('%s', async (_, operation) => {
    const kept = new RowStore(50_000_000).at('now');
    const plain = await ask(graph, operation);
    for (let time = 1; time <= 3; time++) {
      const { data, errors } = await ask(graph, operation, {}, undefined, kept);
      expect([data, errors]).toEqual([plain.data, plain.errors]);
    }
  });

  it('where there is room for a few rows only', async () => {
    const kept = new RowStore(20_000).at('now');
    const [, operation] = OTHERS[0] ?? ['', ''];
    const plain = await ask(graph, operation);
    for (let time = 1; time <= 2; time++) {
      expect((await ask(graph, operation, {}, undefined, kept)).data).toEqual(plain.data);
    }
  });
});

describe('an operation over rows that others have read', () => {
  const read = async (operations: string[]): Promise<string[]> => {
    const kept = new RowStore(50_000_000).at('now');
    let statements: string[] = [];
    for (const operation of operations) ({ statements } = await ask(graph, operation, {}, undefined, kept));
    return statements;
  };

  it.each([
    ['asks for no row', ['{ area(slug: "hackney") { name } }', '{ area(slug: "hackney") { region } }'], []],
    [
      'asks for no list without a filter',
      [
        '{ areas(first: 100) { nodes { inspections { nodes { id } } } } }',
        '{ area(slug: "hackney") { inspections { nodes { outcome area { name } } } } }',
      ],
      [],
    ],
    [
      'asks for lists with a filter, once for all parents',
      [
        '{ areas(first: 100) { nodes { inspections { nodes { mentions(first: 100) { nodes { id } } } } } } }',
        '{ area(slug: "hackney") { inspections { nodes { mentions(where: { polarities: [WEAKNESS] }) { nodes { quote } } } } } }',
      ],
      ['query/mentions-within'],
    ],
    [
      'asks for rows that nobody has read, with one statement whatever they are',
      ['{ findings(first: 5) { nodes { text inspection { id } area { name } } } }'],
      ['query/findings', 'query/by-id', 'query/by-id'],
    ],
    [
      'asks for no length of a list that is known, whatever its filter',
      [
        '{ mentions(first: 2, where: { regions: ["London"] }) { totalCount nodes { id } } }',
        '{ mentions(where: { regions: ["London"] }, orderBy: DATE_ASC) { totalCount } }',
      ],
      [],
    ],
    [
      'asks for no facets of a search again, whatever its page',
      [
        '{ search(text: "waiting", first: 1) { totalCount facets { years { year count } } } }',
        '{ search(text: "waiting", first: 2) { facets { services { count } } totalCount nodes { score } } }',
      ],
      ['query/search'],
    ],
    [
      'asks for the counts of the graph once',
      ['{ meta { counts { label count } } }', '{ meta { dataVersion counts { label } } }'],
      [],
    ],
  ])('%s', async (_, operations, statements) => {
    expect(await read(operations)).toEqual(statements);
  });

  it.each(['{ totalCount }', '{ totalCount facets { years { year count } } }'])(
    'has how many were found kept for who asks for no page: %s',
    async (fields) => {
      const kept = new RowStore(50_000_000).at('now');
      await ask(graph, '{ search(text: "plans", first: 2) { totalCount nodes { score } } }', {}, undefined, kept);
      const operation = `{ search(text: "plans") ${fields} }`;
      const { data, errors } = await ask(graph, operation, {}, undefined, kept);
      expect({ data, errors }).toEqual({ data: (await ask(graph, operation)).data, errors: [] });
    },
  );

  it.each([
    ['areas(where: { weakness: { themes: [WAITING] } }, first: 1', 'name'],
    ['mentions(where: { regions: ["London"] }, first: 5', 'id'],
    ['findings(where: { services: [EHCP] }, last: 5', 'id'],
    ['search(text: "plans", first: 5', 'score'],
  ])('has %s) not counted for the next page of a long list', async (list, field) => {
    const firstPage = `{ list: ${list}) { totalCount nodes { ${field} } pageInfo { startCursor endCursor } } }`;
    const kept = new RowStore(50_000_000).at('now');
    const { data } = await ask(graph, firstPage, {}, undefined, kept);
    const {
      list: { totalCount, pageInfo },
    } = data as { list: { totalCount: number; pageInfo: { startCursor: string; endCursor: string } } };
    expect(totalCount).toBeGreaterThan(1);
    const cursor = list.includes('last') ? `before: "${pageInfo.startCursor}"` : `after: "${pageInfo.endCursor}"`;
    const nextPage = `{ list: ${list}, ${cursor}) { totalCount nodes { ${field} } } }`;
    const plain = await ask(graph, nextPage);
    expect(await ask(graph, nextPage, {}, undefined, kept)).toMatchObject({ data: plain.data });
    // A length that was never counted shows where the answer has it from.
    const told: KeptRows = {
      get: (kind, id) => (/length/.test(kind) ? { total: 1000 } : kept.get(kind, id)),
      set: (kind, id, value) => kept.set(kind, id, value),
      hasRoom: kept.hasRoom,
    };
    expect((await ask(graph, nextPage, {}, undefined, told)).data).toEqual({
      list: { ...(plain.data as { list: object }).list, totalCount: 1000 },
    });
  });

  it('does not take a node for another kind of node', async () => {
    const kept = new RowStore(50_000_000).at('now');
    await ask(graph, '{ service(code: SALT) { name } }', {}, undefined, kept);
    expect((await ask(graph, '{ area(slug: "service/SALT") { name } }', {}, undefined, kept)).data).toEqual({
      area: null,
    });
  });
});

describe('over HTTP', async () => {
  const settings = settingsFromEnvironment({ LOG_LEVEL: 'silent', DATA_VERSION_WINDOW_MS: '0' });
  const RENAME = testStatement("MATCH (area:Area {id: 'hackney'}) SET area.name = $name");
  const MOVE = testStatement(
    "MATCH (version:GraphVersion {id: 'graph'}) SET version.builtAt = $builtAt, version.loading = $loading",
  );
  const running = await startServer({ graph, port: 0, host: '127.0.0.1', settings });
  afterAll(async () => {
    await graph.write(RENAME, { name: 'Hackney' });
    await graph.write(MOVE, { builtAt: '2026-01-01T00:00:00.000Z', loading: null });
    await running.stop();
  });
  let asked = 0;
  const nameOfHackney = async (): Promise<unknown> => {
    // Another operation each time, so that it is no kept answer.
    const { json } = await post(running.url, { query: `query Q${asked++} { area(slug: "hackney") { name } }` });
    return json.data?.['area'];
  };
  const move = (loading = false): Promise<void> =>
    graph.write(MOVE, { builtAt: new Date().toISOString(), loading: loading || null });

  it('a changed version of the data is seen at once', async () => {
    await move();
    expect(await nameOfHackney()).toEqual({ name: 'Hackney' });
    // The version is what tells that something has changed.
    await graph.write(RENAME, { name: 'Hackney, London' });
    expect(await nameOfHackney()).toEqual({ name: 'Hackney' });
    await move();
    expect(await nameOfHackney()).toEqual({ name: 'Hackney, London' });
  });

  it('nothing is given from what is kept while data are being loaded', async () => {
    await move(true);
    await graph.write(RENAME, { name: 'Hackney as it is being loaded' });
    expect(await nameOfHackney()).toEqual({ name: 'Hackney as it is being loaded' });
    await graph.write(RENAME, { name: 'Hackney' });
    expect(await nameOfHackney()).toEqual({ name: 'Hackney' });
    await move();
    expect(await nameOfHackney()).toEqual({ name: 'Hackney' });
  });

  it('nothing is kept where the setting says 0', async () => {
    const none = await startServer({
      graph,
      port: 0,
      host: '127.0.0.1',
      settings: { ...settings, ROW_CACHE_BYTES: 0 },
    });
    const names = [];
    for (const name of ['Hackney', 'Hackney, again']) {
      await graph.write(RENAME, { name });
      const { json } = await post(none.url, { query: `query N${asked++} { area(slug: "hackney") { name } }` });
      names.push(json.data?.['area']);
    }
    await none.stop();
    await graph.write(RENAME, { name: 'Hackney' });
    expect(names).toEqual([{ name: 'Hackney' }, { name: 'Hackney, again' }]);
  });
});
