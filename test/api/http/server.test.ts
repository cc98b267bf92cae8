import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { settingsFromEnvironment } from '../../../src/api/http/settings.ts';
import { startServer } from '../../../src/api/server.ts';
import { closedGraph, post } from './small.ts';

const settings = settingsFromEnvironment({ LOG_LEVEL: 'silent' });

describe('the server', () => {
  it('listens where it says, and serves the schema of the project', async () => {
    const { url, port, stop } = await startServer({ graph: closedGraph(), port: 0, settings });
    expect(url).toBe(`http://localhost:${port}`);
    expect((await post(url, { query: '{ __type(name: "Query") { name } }' })).json.data).toEqual({
      __type: { name: 'Query' },
    });
    expect(await (await fetch(`${url}/schema.graphql`)).text()).toContain('type Query {');
    await stop();
  });

  it('lets a request that runs end when it is stopped, and takes no further one', async () => {
    const graph = closedGraph();
    const { url, stop } = await startServer({ graph, port: 0, settings });
    const reached = new Promise<void>((resolve) => graph.observe(() => resolve()));
    const running = post(url, { query: '{ meta { dataVersion } }' });
    // The server has tried once to reach a database, and will try again.
    await reached;
    await Promise.all([stop(), stop()]);
    expect((await running).json.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
  });

  it.each([
    [
      'an address that is too long',
      `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
      431,
      'Send the operation with POST.',
    ],
    ['what is no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', 400, 'Send GET or POST to /graphql.'],
  ])('answers %s as it answers other mistakes', async (_, text, status, advice) => {
    const { port, stop } = await startServer({ graph: closedGraph(), port: 0, settings });
    const [head = '', body = ''] = (await exchange(port, text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/^Content-Type: application\/json; charset=utf-8\r$/m);
    expect(head).toMatch(/^X-Request-Id: [0-9a-f-]{36}\r$/m);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: expect.stringContaining(advice) as string,
          extensions: status === 431 ? { code: 'REQUEST_HEADERS_TOO_LARGE', max: 16_384 } : { code: 'BAD_REQUEST' },
        },
      ],
    });
    await stop();
  });

  it('says so where its port is taken', async () => {
    const graph = closedGraph();
    const first = await startServer({ graph, port: 0, settings });
    await expect(startServer({ graph, port: first.port, settings })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });
});

/** What a server sends upon a text, until it closes the connection. */
async function exchange(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  let answer = '';
  for await (const part of socket.setEncoding('utf8')) answer += String(part);
  return answer;
}
