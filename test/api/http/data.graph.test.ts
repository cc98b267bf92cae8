import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../../src/neo4j/connect.ts';
import { testConnection, testStatement, useEmptyGraph } from '../../support/graph.ts';
import { post, startSmall } from './small.ts';

const graph = useEmptyGraph();
const SET_VERSION = testStatement(
  `MERGE (version:GraphVersion {id: 'graph'})
   SET version.dataVersion = $dataVersion, version.builtAt = $builtAt, version.loading = $loading`,
);
const CREATE_AREAS = testStatement('UNWIND $names AS name MERGE (:Area {id: name, name: name})');
const LINK = testStatement(
  `MATCH (a:Area {id: $from}), (b:Area {id: $to})
   CREATE (a)-[:SUCCEEDED_BY {on: '2021-04-01'}]->(b)`,
);

/** Says that the graph holds other data from now on, as a load in another process would. */
async function moveData(loading = false): Promise<string> {
  const dataVersion = randomUUID();
  await graph.write(SET_VERSION, { dataVersion, builtAt: new Date().toISOString(), loading: loading || null });
  return dataVersion;
}

describe('answers to repeated operations', async () => {
  const { url, log } = await startSmall(graph);
  const COUNTED = { query: 'query Counted { fromDatabase }' };
  const outcomeOf = (requestId: string): unknown =>
    log.find((line) => line['msg'] === 'request' && line['requestId'] === requestId)?.['outcome'];
  const ask = async (parameters: Record<string, unknown>, headers: Record<string, string> = {}): Promise<unknown> => {
    const requestId = randomUUID();
    await post(url, parameters, { 'x-request-id': requestId, ...headers });
    return outcomeOf(requestId);
  };

  beforeAll(() => moveData());

  it('are kept while the data stay, and vanish when they move', async () => {
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
    await moveData();
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
  });

  it('are not given, nor kept, while data are being loaded', async () => {
    expect(await ask(COUNTED)).toBe('kept');
    await moveData(true);
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('answered');
    await moveData();
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
  });

  it.each([
    [
      'variables',
      { query: 'query Q($name: String) { hello(name: $name) }', variables: { name: 'a' } },
      { variables: { name: 'b' } },
    ],
    ['operation', { query: 'query A { hello } query B { number }', operationName: 'A' }, { operationName: 'B' }],
  ])('depend on the %s', async (_, first, change) => {
    await ask(first);
    expect(await ask({ ...first, ...change })).toBe('answered');
    expect(await ask(first)).toBe('kept');
  });

  it('depend on the media type', async () => {
    await ask({ query: '{ number }' });
    expect(await ask({ query: '{ number }' }, { accept: 'application/graphql-response+json' })).toBe('answered');
  });

  it('are never errors', async () => {
    expect(await ask({ query: '{ broken }' })).toBe('error');
    expect(await ask({ query: '{ broken }' })).toBe('error');
  });

  it('are the same bytes, compressed or not', async () => {
    const parameters = { query: `{ hello(name: "${'x'.repeat(2000)}") }` };
    const first = await post(url, parameters, { 'accept-encoding': 'identity' });
    const second = await post(url, parameters, { 'accept-encoding': 'gzip' });
    expect([first.headers.get('content-encoding'), second.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(second.json).toEqual(first.json);
  });

  it('are not kept where the setting says so', async () => {
    const none = await startSmall(graph, { ANSWER_CACHE_BYTES: 0 });
    for (const id of ['none-1', 'none-2']) await post(none.url, COUNTED, { 'x-request-id': id });
    expect(none.log.find((line) => line['requestId'] === 'none-2')?.['outcome']).toBe('answered');
  });
});

describe('a GET', async () => {
  const { url } = await startSmall(graph);
  const get = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}/graphql?query={fromDatabase}`, { headers });

  it('has a validator, with which the same answer is not sent twice', async () => {
    const dataVersion = await moveData();
    const first = await get();
    expect(await first.json()).toMatchObject({ data: { fromDatabase: 1 } });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('x-data-version')).toBe(dataVersion);
    const etag = first.headers.get('etag') ?? '';
    const again = await get({ 'if-none-match': etag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  });

  it('has another validator once the data have moved, though the answer reads the same', async () => {
    await moveData();
    const before = (await get()).headers.get('etag') ?? '';
    await moveData();
    const after = await get({ 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
    expect(after.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('may be kept for as long as the setting says', async () => {
    await moveData();
    const server = await startSmall(graph, { CACHE_SECONDS: 60 });
    const { headers } = await fetch(`${server.url}/graphql?query={fromDatabase}`);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('is kept by nobody while data are being loaded', async () => {
    await moveData(true);
    const { headers } = await get();
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    await moveData();
  });
});

describe('/ready', async () => {
  const { url } = await startSmall(graph);
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(`${url}/ready`);
    return [response.status, await response.json()];
  };

  it('says which data the graph holds, and whether more are being loaded', async () => {
    const dataVersion = await moveData();
    expect(await ready()).toEqual([200, { status: 'ready', dataVersion, loading: false }]);
    const next = await moveData(true);
    expect(await ready()).toEqual([200, { status: 'ready', dataVersion: next, loading: true }]);
  });

  it('says so where nothing has been loaded', async () => {
    await graph.write(SET_VERSION, { dataVersion: null, builtAt: null, loading: true });
    expect(await ready()).toEqual([
      503,
      { status: 'not ready', reason: 'No load of documents has been finished. Run npm run ingest.' },
    ]);
    await moveData();
  });
});

describe('a statement that takes too long', () => {
  it('is stopped by Neo4j, and the caller is told', async () => {
    const { url, log } = await startSmall(graph, { CYPHER_TIMEOUT_MS: 1000 });
    const { status, json } = await post(url, { query: 'query Slow { number slow }' }, { 'x-request-id': 'slow-1' });
    expect([status, json.data]).toEqual([200, { number: 7, slow: null }]);
    expect(json.errors).toMatchObject([{ path: ['slow'], extensions: { code: 'TIMEOUT' } }]);
    expect(log.find((line) => line['msg'] === 'a statement timed out')).toMatchObject({
      requestId: 'slow-1',
      operationName: 'Slow',
      statement: 'test/slow',
    });
  });
});

describe('/metrics', () => {
  it('counts requests, operations by name and statements by file, and groups names beyond the first hundred', async () => {
    const { url } = await startSmall(graph);
    await post(url, { query: 'query Named { fromDatabase }' });
    await post(url, { query: '{ hello }' });
    await post(url, { query: 'query Refused { goodbye }' });
    for (let index = 0; index < 100; index++) await post(url, { query: `query Q${index} { number }` });
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const lines = (await response.text()).split('\n');
    expect(lines).toContain('graphql_operation_duration_seconds_count{operation="Named",outcome="answered"} 1');
    expect(lines).toContain('graphql_operation_duration_seconds_count{operation="anonymous",outcome="answered"} 1');
    expect(lines).toContain('graphql_operation_duration_seconds_count{operation="Q98",outcome="answered"} 1');
    // "Named" and Q0 to Q98 are the first hundred.
    expect(lines).toContain('graphql_operation_duration_seconds_count{operation="other",outcome="answered"} 1');
    expect(lines).toContain('cypher_statement_duration_seconds_count{statement="test/one"} 1');
    expect(lines).toContain('http_requests_total{route="/graphql",method="POST",status="200"} 103');
    expect(lines.some((line) => line.startsWith('process_cpu_seconds_total '))).toBe(true);
  });
});

describe('/export.ndjson', async () => {
  const { url } = await startSmall(graph);
  const names = Array.from({ length: 2500 }, (_, index) => `area-${String(index).padStart(4, '0')}`);
  const lineSchema = z.looseObject({ kind: z.string() });
  const exported = async (): Promise<Record<string, unknown>[]> =>
    (await (await fetch(`${url}/export.ndjson`)).text())
      .trimEnd()
      .split('\n')
      .map((line) => lineSchema.parse(JSON.parse(line)));

  beforeAll(async () => {
    await graph.write(CREATE_AREAS, { names });
    await graph.write(LINK, { from: 'area-0001', to: 'area-0002' });
  });

  it('has every node with its properties, every relationship, and the counts at the end', async () => {
    const dataVersion = await moveData();
    const lines = await exported();
    expect(lines[0]).toEqual({ kind: 'meta', format: 1, dataVersion });
    expect(lines.at(-1)).toEqual({ kind: 'end', dataVersion, nodes: 2500, relationships: 1 });
    expect(lines.filter(({ kind }) => kind === 'node').map(({ id }) => id)).toEqual(names);
    expect(lines[2]).toEqual({
      kind: 'node',
      id: 'area-0001',
      labels: ['Area'],
      properties: { id: 'area-0001', name: 'area-0001' },
    });
    expect(lines[3]).toEqual({
      kind: 'relationship',
      type: 'SUCCEEDED_BY',
      source: 'area-0001',
      target: 'area-0002',
      properties: { on: '2021-04-01' },
    });
  });

  it('is of one data version, which its headers name; a caller that has it is told so', async () => {
    const dataVersion = await moveData();
    const { headers } = await fetch(`${url}/export.ndjson`, { method: 'HEAD' });
    expect(headers.get('x-data-version')).toBe(dataVersion);
    const again = await fetch(`${url}/export.ndjson`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('says at its end that it is not whole, where the data moved meanwhile', async () => {
    await moveData();
    const { exportLines } = await import('../../../src/api/http/exportGraph.ts');
    const lines: string[] = [];
    for await (const chunk of exportLines(graph, 'x', () => Promise.resolve(false)))
      lines.push(...chunk.trimEnd().split('\n'));
    expect(lines.at(-1)).toBe('{"kind":"aborted","reason":"The data changed while they were exported. Ask again."}');
  });

  it('is refused while data are being loaded', async () => {
    await moveData(true);
    const response = await fetch(`${url}/export.ndjson`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    await moveData();
  });
});

describe('reading the data version', async () => {
  const { DataVersionReader } = await import('../../../src/api/http/dataVersion.ts');

  it('is shared by callers that come together, and is never older than the call', async () => {
    const own = connect(testConnection());
    let reads = 0;
    own.observe(() => (reads += 1));
    const versions = new DataVersionReader(own, 0);
    await versions.current();
    const dataVersion = await moveData();
    const seen = await Promise.all(Array.from({ length: 50 }, () => versions.current()));
    expect(new Set(seen.map(({ version }) => version))).toEqual(new Set([dataVersion]));
    // The first of all, the first of the fifty, and one for the others.
    expect(reads).toBe(3);
    await own.close();
  });

  it('may be as old as the window that was set', async () => {
    const versions = new DataVersionReader(graph, 60_000);
    const before = await moveData();
    await versions.current();
    await moveData();
    expect((await versions.current()).version).toBe(before);
  });
});
