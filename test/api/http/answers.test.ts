import { describe, expect, it } from 'vitest';
import { closedGraph, post, startSmall } from './small.ts';

const { url, log } = await startSmall(closedGraph(), { CORS_ORIGINS: ['https://maps.example'], MAX_BODY_BYTES: 2000 });
const GRAPHQL = { accept: 'application/graphql-response+json' };

describe('what is wrong, as a caller sees it', () => {
  it.each([
    ['a document that does not parse', { query: '{ hello' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ goodbye }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there',
      { query: 'query A { hello } query B { hello }', operationName: 'C' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($id: ID!) { person(id: $id) { name } }', variables: {} },
      'BAD_USER_INPUT',
    ],
  ])(
    '%s: 200 under application/json, 400 under application/graphql-response+json, and no data',
    async (_, parameters, code) => {
      const json = await post(url, parameters);
      expect([json.status, json.json.errors?.[0]?.extensions['code'], json.json.data]).toEqual([200, code, undefined]);
      expect((await post(url, parameters, GRAPHQL)).status).toBe(400);
    },
  );

  it('names the argument that a resolver refuses, and what it accepts', async () => {
    const { status, json } = await post(url, { query: '{ refuses(area: "xanadu") }' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      data: { refuses: null },
      errors: [
        {
          message: 'Argument "area": "xanadu" is not an area of the graph. Accepted: hackney, harrow.',
          path: ['refuses'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'area', accepted: ['hackney', 'harrow'] },
        },
      ],
    });
  });

  it.each([
    ['in the document', { query: '{ paint(colour: BLUE) }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'in a variable',
      { query: 'query ($colour: Colour!) { paint(colour: $colour) }', variables: { colour: 'BLUE' } },
      'BAD_USER_INPUT',
    ],
  ])('says which values an enum has, %s', async (_, parameters, code) => {
    const [error] = (await post(url, parameters)).json.errors ?? [];
    expect(error?.extensions).toMatchObject({ code, accepted: ['RED', 'GREEN'] });
    expect(error?.message).toMatch(/ Accepted: RED, GREEN\.$/);
  });

  it.each([
    ['{ since(day: "last year") }', {}, 'day', 'Date cannot represent "last year"; write it as 2017-11-27'],
    ['{ since(day: 2017) }', {}, 'day', 'Date cannot represent 2017; write it as 2017-11-27'],
    ['{ since(day: "2024-02-30") }', {}, 'day', 'Date cannot represent "2024-02-30": there is no such day'],
    [
      '{ since(where: { from: "2024-13-01" }) }',
      {},
      'where.from',
      'Date cannot represent "2024-13-01": there is no such day',
    ],
    [
      'query ($day: Date) { since(day: $day) }',
      { day: '2024-02-30' },
      '$day',
      'Variable "$day" got invalid value "2024-02-30"; Date cannot represent "2024-02-30": there is no such day',
    ],
    [
      'query ($where: Since) { since(where: $where) }',
      { where: { from: 'x' } },
      '$where.from',
      'Variable "$where" got invalid value "x" at "where.from"; Date cannot represent "x"; write it as 2017-11-27',
    ],
  ])(
    'says where a day stands that is none, and what is wrong with it: %s',
    async (query, variables, argument, message) => {
      const { status, json } = await post(url, { query, variables }, GRAPHQL);
      expect([status, json.errors]).toMatchObject([
        400,
        [
          {
            message,
            locations: [{ line: 1 }],
            extensions: {
              code: 'BAD_USER_INPUT',
              argument,
              accepted: message.endsWith('no such day') ? 'a day of the calendar' : '2017-11-27',
            },
          },
        ],
      ]);
    },
  );

  it('names the variable that is null where its argument cannot be, though the schema has a default for it', async () => {
    const query = 'query ($n: Int = 2) { twice(number: $n) }';
    const { json } = await post(url, { query, variables: { n: null } });
    expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'number' });
  });

  it('masks an unknown error, with an id under which the log has its cause', async () => {
    const { status, json } = await post(url, { query: 'query Broken { broken }' }, { 'x-request-id': 'masked-1' });
    const [error] = json.errors ?? [];
    expect(status).toBe(200);
    expect(json.data).toEqual({ broken: null });
    expect(JSON.stringify(json)).not.toContain('hunter2');
    const errorId = error?.extensions['errorId'];
    expect(error).toMatchObject({
      message: `Something went wrong here. The log has the cause under ${String(errorId)}.`,
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(log.find((line) => line['errorId'] === errorId)).toMatchObject({
      requestId: 'masked-1',
      operationName: 'Broken',
      path: 'broken',
      err: { message: 'the password is hunter2' },
    });
  });

  it('logs an error while the answer is made into text with its request too', async () => {
    const { status, json } = await post(url, { query: 'query Long { unprintable }' }, { 'x-request-id': 'long-1' });
    const errorId = json.errors?.[0]?.extensions['errorId'];
    expect(status).toBe(500);
    expect(log.find((line) => line['errorId'] === errorId)).toMatchObject({
      requestId: 'long-1',
      operationName: 'Long',
      err: { message: 'Invalid string length' },
    });
  });

  it('says 503 and when to come again where the database is down, whatever else the operation would have had', async () => {
    const { status, headers, json } = await post(url, { query: '{ hello fromDatabase }' });
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
    expect(json.data).toBeUndefined();
    expect(json.errors).toEqual([
      {
        message: 'The database cannot be reached. Try again in 5 seconds.',
        locations: [{ line: 1, column: 9 }],
        path: ['fromDatabase'],
        extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 5 },
      },
    ]);
  });

  it('still answers what needs no database', async () => {
    expect((await post(url, { query: '{ hello }' })).json.data).toEqual({ hello: 'Hello, world.' });
  });
});

describe('GET', () => {
  const get = (search: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}/graphql?${search}`, { headers });

  it('answers a query with variables in its address', async () => {
    const search = new URLSearchParams({
      query: 'query Q($name: String) { hello(name: $name) }',
      variables: '{"name":"Hartlepool"}',
    });
    const response = await get(search.toString());
    expect([response.status, await response.json()]).toMatchObject([200, { data: { hello: 'Hello, Hartlepool.' } }]);
  });

  it('is kept by nobody while the version of the data is not known', async () => {
    const { headers } = await get('query={hello}');
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it.each([
    ['an image of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [
      'a frame of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      403,
    ],
    [
      'a link that a person follows',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
    ['a page of this server', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' }, 200],
    ['a program', {}, 200],
  ])('from %s', async (_, headers, status) => {
    // fetch() sets these headers itself, so the request is made by hand.
    expect(await statusOf(`${url}/graphql?query={hello}`, headers)).toBe(status);
  });
});

describe('CORS', () => {
  it('lets pages of the origins in the setting read answers, and tells browsers which headers they may see', async () => {
    const { headers } = await post(url, { query: '{ hello }' }, { origin: 'https://maps.example' });
    expect(headers.get('access-control-allow-origin')).toBe('https://maps.example');
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('refuses the pages of other origins', async () => {
    const { status, headers, json } = await post(url, { query: '{ hello }' }, { origin: 'https://other.example' });
    expect([status, json.errors?.[0]?.extensions['code']]).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['http', 'https'])(
    'takes its own pages for its own, also where a proxy before it speaks HTTPS: %s',
    async (scheme) => {
      const { status } = await post(url, { query: '{ hello }' }, { origin: url.replace('http', scheme) });
      expect(status).toBe(200);
    },
  );

  it("lets Neo4j Browser, which is another origin's page, read its guide", async () => {
    const { headers } = await fetch(`${url}/browser/guide`, { headers: { origin: 'http://127.0.0.1:7474' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers a preflight', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://maps.example', 'access-control-request-method': 'POST' },
    });
    expect([response.status, response.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET,HEAD,POST,OPTIONS',
    ]);
  });
});

describe('what stands around the API', () => {
  it('gives back the id of a request, and logs it with the operation', async () => {
    const { headers } = await post(url, { query: 'query Greeting { hello }' }, { 'x-request-id': 'abc/1' });
    expect(headers.get('x-request-id')).toBe('abc/1');
    expect(log.find((line) => line['requestId'] === 'abc/1')).toMatchObject({
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Greeting',
      outcome: 'answered',
    });
  });

  it('makes an id of its own for a request that brings none, or one that could garble the log', async () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
    expect((await post(url, { query: '{ hello }' })).headers.get('x-request-id')).toMatch(uuid);
    const { headers } = await post(url, { query: '{ hello }' }, { 'x-request-id': 'a b"c' });
    expect(headers.get('x-request-id')).toMatch(uuid);
  });

  it('is healthy but not ready without its database', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'Neo4j does not answer. The log says why.' },
    ]);
  });

  it('serves the schema as text', async () => {
    const text = await (await fetch(`${url}/schema.graphql`)).text();
    expect(text).toContain('enum Colour {\n  GREEN\n  RED\n}');
  });

  it('compresses answers that are worth it', async () => {
    const long = await post(url, { query: '{ hello(name: "' + 'x'.repeat(1500) + '") }' });
    expect(long.headers.get('content-encoding')).toBe('gzip');
    expect((await post(url, { query: '{ hello }' })).headers.get('content-encoding')).toBeNull();
  });
});

async function statusOf(address: string, headers: Record<string, string>): Promise<number | undefined> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });
}
