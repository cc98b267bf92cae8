import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/neo4j/connect.ts';
import { findJava } from '../../src/neo4j/managed/java.ts';
import { jarsAreThere } from '../../src/neo4j/managed/jars.ts';
import { freePort, isFree } from '../../src/neo4j/managed/ports.ts';
import { commandOf } from '../../src/neo4j/managed/processes.ts';
import { testStatement } from '../support/graph.ts';

const possible = (await findJava(process.env)) !== null && jarsAreThere(inject('dataFolder'));
const HOLDER = new URL('../support/holdManagedServer.ts', import.meta.url).pathname;

/** What test/support/holdManagedServer.ts prints when its server is up. */
const held = z.object({
  settings: z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() }),
  description: z.string(),
  browser: z.string(),
  passwordFile: z.string(),
  said: z.array(z.string()),
});

/** A process of its own that has a managed server in the folder, as `npm start` has. */
async function hold(
  home: string,
  boltPort: number,
  httpPort: number,
): Promise<z.infer<typeof held> & { process: ChildProcess }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', HOLDER, inject('dataFolder'), home, String(boltPort), String(httpPort)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: child.stdout }))
    return { ...held.parse(JSON.parse(line)), process: child };
  throw new Error('The process ended before its server was up');
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

async function untilFree(port: number): Promise<void> {
  while (!(await isFree(port))) await new Promise((resolve) => setTimeout(resolve, 50));
}

const create = testStatement('CREATE (n:Kept {id: 1})');
const count = testStatement('MATCH (n:Kept {id: 1}) RETURN count(n) AS n');
const number = z.object({ n: z.int() });

// Each test starts a Java of its own.
describe.skipIf(!possible)('a managed server (skipped where Java 17+ or the jars are missing)', () => {
  let home: string;
  const started: ChildProcess[] = [];
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'managed Zoë’s neo4j-'));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) {
      child.kill('SIGTERM');
      await endOf(child);
    }
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });
  const holdHere = async (boltPort = 0, httpPort = 0) => {
    const holding = await hold(home, boltPort, httpPort);
    started.push(holding.process);
    return holding;
  };

  it('lets in with the generated password alone, which only its user can read, and has Neo4j Browser', async () => {
    const { settings, passwordFile, browser } = await holdHere();
    expect((await readFile(passwordFile, 'utf8')).trim()).toBe(settings.password);
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);

    for (const password of ['neo4j', '', 'password']) {
      const guess = connect({ ...settings, password });
      await expect(guess.verify()).rejects.toThrow('does not let us in');
      await guess.close();
    }
    // Neo4j is up by Bolt a moment before it is by HTTP.
    let answer: Response | undefined;
    while (answer === undefined) answer = await fetch(browser).catch(() => undefined);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Neo4j Browser');
  });

  it('takes other ports where its own are taken, and says so', async () => {
    const occupied: Server = createServer().listen(await freePort(0), '127.0.0.1');
    await once(occupied, 'listening');
    const address = occupied.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const { settings, said } = await holdHere(taken);
      const port = Number(new URL(settings.uri).port);
      expect(port).not.toBe(taken);
      expect(said).toContain(`Port ${taken} is taken; Neo4j's Bolt is on ${port} instead`);
    } finally {
      occupied.close();
    }
  });

  it('leaves no orphan and no lock when its parent is killed with -9; the next start has the data', async () => {
    const first = await holdHere();
    const graph = connect(first.settings);
    await graph.write(create, {});
    await graph.close();
    const pid = Number(await readFile(join(home, 'run', 'neo4j.pid'), 'utf8'));
    expect(await commandOf(pid)).toContain(`--home-dir=${home}`);

    first.process.kill('SIGKILL');
    await endOf(first.process);
    await untilFree(Number(new URL(first.settings.uri).port));

    const second = await holdHere();
    expect(await commandOf(pid)).toBeNull();
    const again = connect(second.settings);
    expect(await again.read(count, {}, number)).toEqual([{ n: 1 }]);
    await again.close();
  });

  it('is shared by a second start, which leaves it running; stops when the first is asked to, and frees its ports', async () => {
    const first = await holdHere();
    const second = await holdHere();
    expect(second.settings).toEqual(first.settings);
    expect(second.description).toContain('which another process here has started');
    second.process.kill('SIGTERM');
    expect(await endOf(second.process)).toBe(0);

    const graph = connect(first.settings);
    await expect(graph.verify()).resolves.toMatchObject({ version: expect.stringMatching(/^5\.26/) as string });
    await graph.close();
    first.process.kill('SIGTERM');
    expect(await endOf(first.process)).toBe(0);
    expect(await isFree(Number(new URL(first.settings.uri).port))).toBe(true);
  });

  it('is started again by who shares it, at the same place, when the process that had started it ends', async () => {
    const first = await holdHere();
    const second = await holdHere();
    const graph = connect(second.settings);
    await graph.write(create, {});
    first.process.kill('SIGTERM');
    expect(await endOf(first.process)).toBe(0);

    let found: { n: number }[] | undefined;
    while (found === undefined) found = await graph.read(count, {}, number).catch(() => undefined);
    expect(found).toEqual([{ n: 1 }]);
    await graph.close();
    second.process.kill('SIGTERM');
    expect(await endOf(second.process)).toBe(0);
    expect(await isFree(Number(new URL(second.settings.uri).port))).toBe(true);
  });

  it('takes over a lock whose process is gone, or is another program by now', async () => {
    await writeFile(join(home, 'password'), 'a password that was not yet set\n');
    await mkdir(join(home, 'run'));
    // This process runs, but it is not the one that the lock tells of.
    await writeFile(join(home, 'run', 'owner.json'), JSON.stringify({ pid: process.pid, command: 'node other.ts' }));
    await writeFile(join(home, 'run', 'neo4j.pid'), String(process.pid));
    const { settings } = await holdHere();
    expect(settings.password).toBe('a password that was not yet set');
  });

  it('says what Neo4j said where it does not come up', async () => {
    await writeFile(join(home, 'data'), 'a file where a folder must be');
    const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, inject('dataFolder'), home, '0', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await endOf(child)).toBe(1);
    expect(said).toContain('Neo4j ended while it started:');
  });
});
