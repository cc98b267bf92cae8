import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { connect } from '../connect.ts';
import { DatabaseUnavailable } from '../errors.ts';
import type { RunningNeo4j } from '../RunningNeo4j.ts';
import type { Say } from '../Say.ts';
import type { ConnectionSettings } from '../settings.ts';
import { statement } from '../statements.ts';
import { type Child, startChild } from './child.ts';
import { claim, release } from './claim.ts';
import { configuration, javaFlags } from './configuration.ts';
import { jarsFolder, NEO4J_VERSION } from './jars.ts';
import { passwordIn } from './password.ts';
import { freePort } from './ports.ts';
import { commandOf } from './processes.ts';

const SET_PASSWORD = statement('connection/set-password');
/** The password of every new Neo4j; it lets in only to be changed. */
const FIRST_PASSWORD = 'neo4j';
const START_SECONDS = 180;
const HANDOVER_SECONDS = 40;

export interface ManagedOptions {
  java: string;
  /** Holds the jars; by default also the server's own folder. */
  dataFolder: string;
  /** The server's own folder: data, logs, password. Default: `neo4j/server` under the data folder. */
  home?: string;
  /** Ports wished for, 0 for any. Default Neo4j's own. */
  boltPort?: number;
  httpPort?: number;
  /** The largest heap, as Java writes it. Default `1g`. */
  heap?: string;
  say: Say;
}

const layout = z.object({ boltPort: z.int(), httpPort: z.int() });

/**
 * Brings up the managed Neo4j on the loopback, with authentication, and waits until it answers. One that another process of this
 * folder has already started is used as it is. The server ends when {@link RunningNeo4j.stop} is called or this process ends, however it ends.
 *
 * @throws Error with the end of Neo4j's log where it does not come up.
 */
export async function startManaged(options: ManagedOptions): Promise<RunningNeo4j> {
  const home = resolve(options.home ?? join(options.dataFolder, 'neo4j', 'server'));
  const files = {
    claim: join(home, 'run', 'owner.json'),
    layout: join(home, 'run', 'ports.json'),
    pid: join(home, 'run', 'neo4j.pid'),
    log: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
  };
  const password = await passwordIn(files.password);
  for (const folder of ['conf', 'logs', 'run', 'import', 'plugins'])
    await mkdir(join(home, folder), { recursive: true });

  const describe = (running: z.infer<typeof layout>, child: Child | null, what: string): RunningNeo4j => ({
    settings: boltSettings(running.boltPort, password),
    description: `Neo4j ${NEO4J_VERSION} Community, ${what}`,
    browser: { url: `http://127.0.0.1:${running.httpPort}/browser/`, user: 'neo4j', passwordFile: files.password },
    async stop() {
      await child?.stop();
      if (child !== null) await Promise.all([release(files.layout), release(files.pid), release(files.claim)]);
    },
    ended: child?.exited ?? new Promise(() => undefined),
  });

  const deadline = Date.now() + HANDOVER_SECONDS * 1000;
  while (!(await claim(files.claim))) {
    const running = layout.safeParse(await readJson(files.layout));
    if (running.success && (await lets(boltSettings(running.data.boltPort, password)))) {
      return describe(running.data, null, 'started by another process of this folder, which also stops it');
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has started Neo4j in ${home}, but it does not answer. Stop that process, or wait until it is up.`,
      );
    }
    await wait(300);
  }
  try {
    await waitForPredecessor(files.pid, home, options.say);
    await rm(files.layout, { force: true });
    const ports = await choosePorts(options);
    await writeFile(join(home, 'conf', 'neo4j.conf'), configuration({ home, ...ports }), { mode: 0o600 });
    const fresh = !(await readdir(home)).includes('data');
    options.say(`Starting Neo4j ${NEO4J_VERSION}`);
    const started = performance.now();
    const child = startChild(command(options, home), {
      logFile: files.log,
      pidFile: files.pid,
      environment: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
    try {
      await untilItAnswers(child, boltSettings(ports.boltPort, password), fresh, files.log);
      await writeFile(files.layout, JSON.stringify(ports));
    } catch (error) {
      await child.stop();
      throw error;
    }
    options.say(`Neo4j is up after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return describe(ports, child, 'managed');
  } catch (error) {
    await release(files.claim);
    throw error;
  }
}

function boltSettings(port: number, password: string): ConnectionSettings {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}

function command(options: ManagedOptions, home: string): string[] {
  return [
    options.java,
    ...javaFlags(options.heap ?? '1g'),
    '-cp',
    join(jarsFolder(resolve(options.dataFolder)), '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

/** A server whose parent was killed takes a moment to end, and holds its store as long. */
async function waitForPredecessor(pidFile: string, home: string, say: Say): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(pid) || pid <= 0) return;
  const deadline = Date.now() + HANDOVER_SECONDS * 1000;
  for (let told = false; (await commandOf(pid))?.includes(`--home-dir=${home}`); told = true) {
    if (!told) say('Waiting for the Neo4j of an earlier start, whose parent is gone, to end');
    if (Date.now() > deadline) {
      throw new Error(`The Neo4j of an earlier start (process ${pid}) does not end; stop it with: kill ${pid}`);
    }
    await wait(200);
  }
  await rm(pidFile, { force: true });
}

async function choosePorts(options: ManagedOptions): Promise<z.infer<typeof layout>> {
  const chosen = [];
  for (const [what, wished] of [
    ['Bolt', options.boltPort ?? 7687],
    ['HTTP', options.httpPort ?? 7474],
  ] as const) {
    const port = await freePort(wished);
    if (wished !== 0 && port !== wished) options.say(`Port ${wished} is taken; Neo4j's ${what} is on ${port} instead`);
    chosen.push(port);
  }
  return layout.parse({ boltPort: chosen[0], httpPort: chosen[1] });
}

/** Waits until Neo4j lets us in with the generated password, which a new server is first given. */
async function untilItAnswers(
  child: Child,
  settings: ConnectionSettings,
  fresh: boolean,
  logFile: string,
): Promise<void> {
  let passwordIsSet = !fresh;
  for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await wait(100)) {
    if (child.hasExited) throw new Error(`Neo4j ended while it started:\n${await endOf(logFile)}`);
    try {
      if (!passwordIsSet) await setPassword(settings);
      passwordIsSet = true;
      await verify(settings);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      // Up, but with another password: that of a new server where an earlier start was cut off before it could change it.
      if (error.isRefusal) passwordIsSet = !passwordIsSet;
    }
  }
  throw new Error(`Neo4j did not answer within ${START_SECONDS} s:\n${await endOf(logFile)}`);
}

async function setPassword(settings: ConnectionSettings): Promise<void> {
  const graph = connect({ ...settings, password: FIRST_PASSWORD, database: 'system' });
  try {
    await graph.write(SET_PASSWORD, { from: FIRST_PASSWORD, to: settings.password });
  } finally {
    await graph.close();
  }
}

async function verify(settings: ConnectionSettings): Promise<void> {
  const graph = connect(settings);
  await graph.verify().finally(() => graph.close());
}

async function lets(settings: ConnectionSettings): Promise<boolean> {
  return verify(settings).then(
    () => true,
    () => false,
  );
}

async function endOf(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  return `${lines.slice(-15).join('\n')}\n(all of it: ${logFile})`;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
