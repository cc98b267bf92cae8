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

  it('says so where its port is taken', async () => {
    const graph = closedGraph();
    const first = await startServer({ graph, port: 0, settings });
    await expect(startServer({ graph, port: first.port, settings })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });
});
