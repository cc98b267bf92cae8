import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/neo4j/connect.ts';
import { testConnection, testStatement, useEmptyGraph } from '../../support/graph.ts';
import { moveData, setVersion } from './dataVersion.ts';
import { post, startSmall } from './small.ts';

const graph = useEmptyGraph();
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

  beforeAll(() => moveData(graph));

  it('are kept while the data stay, and vanish when they move', async () => {
    expect(await ask(COUNTED)).toBe('answered');
    // Kept from the second time on.
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
    await moveData(graph);
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
  });

  it('vanish where the data are again what they were: what was read between may be of others', async () => {
    await moveData(graph);
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
    await graph.write(
      testStatement(
        "MATCH (version:GraphVersion {id: 'graph'}) SET version.changes = coalesce(version.changes, 0) + 1",
      ),
      {},
    );
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('kept');
  });

  it('are not given, nor kept, while data are being loaded', async () => {
    expect(await ask(COUNTED)).toBe('kept');
    await moveData(graph, true);
    expect(await ask(COUNTED)).toBe('answered');
    expect(await ask(COUNTED)).toBe('answered');
    await moveData(graph);
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
    const other = { ...first, ...change };
    for (const asked of [first, first, other, other]) expect(await ask(asked)).toBe('answered');
    for (const asked of [first, other]) expect(await ask(asked)).toBe('kept');
  });

  it('depend on the media type', async () => {
    const ACCEPT = { accept: 'application/graphql-response+json' };
    for (const expected of ['answered', 'answered', 'kept']) {
      expect(await ask({ query: '{ number }' })).toBe(expected);
      expect(await ask({ query: '{ number }' }, ACCEPT)).toBe(expected);
    }
  });

  it('are never errors', async () => {
    for (let time = 1; time <= 3; time++) expect(await ask({ query: '{ broken }' })).toBe('error');
  });

  it('are the same bytes, compressed or not', async () => {
    const parameters = { query: `{ hello(name: "${'x'.repeat(2000)}") }` };
    const plain = { 'accept-encoding': 'identity' };
    const gzip = { 'accept-encoding': 'gzip' };
    const answers = [];
    for (const headers of [plain, gzip, plain, gzip]) answers.push(await post(url, parameters, headers));
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip', null, 'gzip']);
    expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
  });

  it('are not kept where the setting says so', async () => {
    const none = await startSmall(graph, { ANSWER_CACHE_BYTES: 0 });
    for (const id of ['none-1', 'none-2', 'none-3']) await post(none.url, COUNTED, { 'x-request-id': id });
    expect(none.log.find((line) => line['requestId'] === 'none-3')?.['outcome']).toBe('answered');
  });
});

describe('a GET', async () => {
  const { url } = await startSmall(graph);
  const get = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}/graphql?query={fromDatabase}`, { headers });

  it('has a validator, with which the same answer is not sent twice', async () => {
    const dataVersion = await moveData(graph);
    const first = await get();
    expect(await first.json()).toMatchObject({ data: { fromDatabase: 1 } });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('x-data-version')).toBe(dataVersion);
    const etag = first.headers.get('etag') ?? '';
    const again = await get({ 'if-none-match': etag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  });

  it('has another validator once the data have moved, though the answer reads the same', async () => {
    await moveData(graph);
    const before = (await get()).headers.get('etag') ?? '';
    await moveData(graph);
    const after = await get({ 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
    expect(after.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('may be kept for as long as the setting says', async () => {
    await moveData(graph);
    const server = await startSmall(graph, { CACHE_SECONDS: 60 });
    const { headers } = await fetch(`${server.url}/graphql?query={fromDatabase}`);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('is kept by nobody while data are being loaded', async () => {
    await moveData(graph, true);
    const { headers } = await get();
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    await moveData(graph);
  });
});

describe('/ready', async () => {
  const { url } = await startSmall(graph);
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(`${url}/ready`);
    return [response.status, await response.json()];
  };

  it('says which data the graph holds, and whether more are being loaded', async () => {
    const dataVersion = await moveData(graph);
    expect(await ready()).toEqual([200, { status: 'ready', dataVersion, loading: false }]);
    const next = await moveData(graph, true);
    expect(await ready()).toEqual([200, { status: 'ready', dataVersion: next, loading: true }]);
  });

  it('says so where nothing has been loaded', async () => {
    await setVersion(graph, null, true);
    expect(await ready()).toEqual([
      503,
      { status: 'not ready', reason: 'No load of documents has been finished. Run npm run ingest.' },
    ]);
    await moveData(graph);
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

describe('a row that is not what the API expects', () => {
  it('is an error, and never a missing item', async () => {
    const { url, log } = await startSmall(graph);
    const { json } = await post(url, { query: '{ badRow }' });
    expect(json).toMatchObject({ data: { badRow: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const errorId = json.errors?.[0]?.extensions['errorId'];
    const cause = { type: 'UnexpectedRow', statement: 'test/bad-row', row: 1 };
    expect(log.find((line) => line['errorId'] === errorId)).toMatchObject({ err: cause });
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

describe('reading the data version', async () => {
  const { DataVersionReader } = await import('../../../src/api/http/dataVersion.ts');

  it('is shared by callers that come together, and is never older than the call', async () => {
    const own = connect(testConnection());
    let reads = 0;
    own.observe(() => (reads += 1));
    const versions = new DataVersionReader(own, 0);
    await versions.read();
    const dataVersion = await moveData(graph);
    const seen = await Promise.all(Array.from({ length: 50 }, () => versions.read()));
    expect(new Set(seen.map(({ version }) => version))).toEqual(new Set([dataVersion]));
    // The first of all, the first of the fifty, and one for the others.
    expect(reads).toBe(3);
    await own.close();
  });

  it('may be as old as the window that was set', async () => {
    const versions = new DataVersionReader(graph, 60_000);
    const before = await moveData(graph);
    await versions.current();
    await moveData(graph);
    expect((await versions.current()).version).toBe(before);
    expect((await versions.read()).version).not.toBe(before);
  });
});
