import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, isFree } from '../../src/neo4j/managed/ports.ts';

const servers = new Set<ReturnType<typeof createServer>>();
afterEach(() => {
  for (const server of servers) server.close();
  servers.clear();
});

/** Listens on the loopback; 0 takes any free port. */
async function occupy(port: number): Promise<{ port: number; server: ReturnType<typeof createServer> }> {
  const server = createServer().listen(port, '127.0.0.1');
  servers.add(server);
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, server };
}

describe('whether a port is free', () => {
  it('is asked without leaving a connection open to whoever holds it', async () => {
    const { port, server } = await occupy(0);
    const asked = once(server, 'connection') as Promise<[Socket]>;
    expect(await isFree(port)).toBe(false);
    const [connection] = await asked;
    // What holds the port waits for the other side to close.
    if (!connection.destroyed) await once(connection.resume(), 'close');
    expect(connection.destroyed).toBe(true);
  });

  it('is true again once nobody listens', async () => {
    const { port, server } = await occupy(0);
    server.close();
    await once(server, 'close');
    expect(await isFree(port)).toBe(true);
  });
});

describe('the port to use', () => {
  it('is the one wished for, or a later one where that is taken', async () => {
    const { port } = await occupy(await freePort(20_000));
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('is any where the last port of all is wished for and taken', async () => {
    // Another program may hold it already.
    if (await isFree(65_535)) await occupy(65_535);
    const port = await freePort(65_535);
    expect(port).toBeLessThan(65_535);
    expect(await isFree(port)).toBe(true);
  });

  it('is a port', async () => {
    await expect(freePort(65_536)).rejects.toThrow(
      '65536 is no port: choose one from 1 to 65535, or 0 for any that is free',
    );
  });
});
