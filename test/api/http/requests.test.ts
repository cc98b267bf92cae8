import { describe, expect, it } from 'vitest';
import { closedGraph, startSmall } from './small.ts';

const { url, log } = await startSmall(closedGraph(), { MAX_BODY_BYTES: 2000 });

interface Shown {
  message: string;
  extensions: { code: string };
}

describe('requests that are no GraphQL over HTTP', () => {
  const send = async (init: RequestInit, search = ''): Promise<{ status: number; error: Shown }> => {
    const response = await fetch(`${url}/graphql${search}`, { method: 'POST', ...init });
    const { errors } = (await response.json()) as { errors: [Shown] };
    return { status: response.status, error: errors[0] };
  };
  const JSON_BODY = { 'content-type': 'application/json' };

  it.each([
    ['a body that is no JSON', { headers: JSON_BODY, body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['several operations in one body', { headers: JSON_BODY, body: '[{"query":"{hello}"}]' }, 400, 'BAD_REQUEST'],
    [
      'variables nested deeper than any argument',
      { headers: JSON_BODY, body: `{"query":"{hello}","variables":{"a":${'['.repeat(400)}${']'.repeat(400)}}}` },
      400,
      'BAD_REQUEST',
    ],
    [
      'extensions nested so deep that they could not be kept',
      { headers: JSON_BODY, body: `{"query":"{hello}","extensions":{"a":${'['.repeat(400)}${']'.repeat(400)}}}` },
      400,
      'BAD_REQUEST',
    ],
    ['a body that is not declared as JSON', { body: '{"query":"{hello}"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a body as a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={hello}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body in another character set',
      { headers: { 'content-type': 'application/json; charset=iso-8859-1' }, body: '{"query":"{hello}"}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body that is too large',
      { headers: JSON_BODY, body: JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(3000) }) },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a media type that an answer cannot have',
      { headers: { ...JSON_BODY, accept: 'text/csv' }, body: '{"query":"{hello}"}' },
      406,
      'NOT_ACCEPTABLE',
    ],
  ])('%s', async (_, init, status, code) => {
    expect(await send(init)).toMatchObject({ status, error: { extensions: { code } } });
  });

  it('another method than GET and POST', async () => {
    const { status, error } = await send({ method: 'PUT' });
    expect([status, error.extensions.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('a parameter of a GET that is no JSON', async () => {
    const { status, error } = await send({ method: 'GET' }, '?query={hello}&variables={');
    expect([status, error.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([
    ['gzip', 'The body is not what its Content-Encoding, "gzip", says, or it is not whole.'],
    ['br', 'The body is not what its Content-Encoding, "br", says, or it is not whole.'],
  ])('a body that is damaged, compressed by %s', async (encoding, message) => {
    const { status, error } = await send({ headers: { ...JSON_BODY, 'content-encoding': encoding }, body: 'junk' });
    expect([status, error.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(error.message).toBe(`${message} Send it as it is, or as gzip, deflate or br.`);
    expect(log.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('a body compressed in a way that is not read: the error names it, and those that are', async () => {
    const { status, error } = await send({ headers: { ...JSON_BODY, 'content-encoding': 'compress' }, body: 'junk' });
    expect([status, error]).toMatchObject([415, { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }]);
    expect(error.message).toBe(
      'The body has the Content-Encoding "compress", which is not read. Send it as it is, or as gzip, deflate or br.',
    );
  });

  it.each([
    ['in an address', '?query={hello}&variables=[]', {}],
    ['in a body', '', { method: 'POST', headers: JSON_BODY, body: '{"query":"{hello}","variables":"x"}' }],
  ])('variables that are no object, %s: nobody keeps the answer', async (_, search, init) => {
    const response = await fetch(`${url}/graphql${search}`, init);
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });

  it.each([
    ['in an address', '?query=mutation{hello}', {}],
    ['in a body', '', { method: 'POST', headers: JSON_BODY, body: '{"query":"mutation{hello}"}' }],
  ])('a mutation, %s: there are none, whatever the method', async (_, search, init) => {
    const response = await fetch(`${url}/graphql${search}`, init);
    expect([response.status, response.headers.get('allow')]).toEqual([200, null]);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'The API has no mutations, since it only reads. Send a query.',
          locations: [{ line: 1, column: 1 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });

  it('another path', async () => {
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });
});
