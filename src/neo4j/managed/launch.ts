import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { passwordIn } from './password.ts';
import { freePort } from './ports.ts';
import { commandOf } from './processes.ts';

const SET_PASSWORD = statement('connection/set-password');
/** The password of every new Neo4j; it lets in only to be changed. */
const FIRST_PASSWORD = 'neo4j';
const START_SECONDS = 180;
const HANDOVER_SECONDS = 40;

const portsFile = z.object({ boltPort: z.int(), httpPort: z.int() });

/** The ports of a server on the loopback. */
export type Ports = z.infer<typeof portsFile>;

/** A Neo4j that can be started as a child of this process. */
export interface Launch {
  /** What it is, for people: "Neo4j 5.26.30". */
  what: string;
  /** Its folder, absolute: password, ports, log, and whatever else it keeps there. */
  home: string;
  /** Ports wished for, 0 for any. Default Neo4j's own. */
  ports?: Partial<Ports>;
  /** A part of the command that no other program's command line has. */
  mark: string;
  /** Prepares the start and gives the command, with what is to be added to its environment. */
  command(ports: Ports, password: string): Promise<{ words: string[]; environment: NodeJS.ProcessEnv }>;
  /** What to do where the data that it keeps has another password than the one in the folder. */
  ifPasswordIsLost: string;
  say: Say;
}

/**
 * Brings up a Neo4j on the loopback, with authentication, and waits until it answers. One that another process of this folder has
 * already started is used as it is. The server ends when {@link RunningNeo4j.stop} is called or this process ends, however it ends.
 *
 * @throws Error with the end of Neo4j's log where it does not come up.
 */
export async function launch(plan: Launch): Promise<RunningNeo4j> {
  const { home, say } = plan;
  const files = {
    claim: join(home, 'run', 'owner.json'),
    ports: join(home, 'run', 'ports.json'),
    pid: join(home, 'run', 'neo4j.pid'),
    log: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
  };
  const password = await passwordIn(files.password);
  for (const folder of ['logs', 'run']) await mkdir(join(home, folder), { recursive: true });

  const describe = (ports: Ports, child: Child | null): RunningNeo4j => ({
    settings: boltSettings(ports.boltPort, password),
    description: child === null ? `${plan.what}, which another process here has started and will stop` : plan.what,
    browser: { url: `http://127.0.0.1:${ports.httpPort}/browser/`, user: 'neo4j', passwordFile: files.password },
    async stop() {
      if (child === null) return;
      await child.stop();
      await Promise.all([release(files.ports), release(files.pid), release(files.claim)]);
    },
    ended: child?.exited ?? new Promise(() => undefined),
  });

  const deadline = Date.now() + START_SECONDS * 1000;
  for (let told = false; !(await claim(files.claim)); told = true) {
    const ports = portsFile.safeParse(await readJson(files.ports));
    if (ports.success && (await lets(boltSettings(ports.data.boltPort, password)))) return describe(ports.data, null);
    if (!told) say('Another process here is starting or stopping Neo4j; waiting for it');
    if (Date.now() > deadline) {
      throw new Error(`Another process has started Neo4j in ${home}, but it does not answer. Stop that process first.`);
    }
    await wait(300);
  }
  try {
    await waitForPredecessor(files.pid, plan);
    await rm(files.ports, { force: true });
    const ports = await choosePorts(plan);
    const { words, environment } = await plan.command(ports, password);
    say(`Starting ${plan.what}`);
    const started = performance.now();
    const child = startChild(words, {
      logFile: files.log,
      pidFile: files.pid,
      environment: { ...process.env, ...environment },
    });
    try {
      await untilItAnswers(child, boltSettings(ports.boltPort, password), plan, files.log);
      await writeFile(files.ports, JSON.stringify(ports));
    } catch (error) {
      await child.stop();
      throw error;
    }
    say(`Neo4j is up after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return describe(ports, child);
  } catch (error) {
    await release(files.claim);
    throw error;
  }
}

function boltSettings(port: number, password: string): ConnectionSettings {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}

/** A server whose parent was killed takes a moment to end, and holds its store as long. */
async function waitForPredecessor(pidFile: string, { mark, say }: Launch): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(pid) || pid <= 0) return;
  const deadline = Date.now() + HANDOVER_SECONDS * 1000;
  for (let told = false; (await commandOf(pid))?.includes(mark); told = true) {
    if (!told) say('Waiting for the Neo4j of an earlier start, whose parent is gone, to end');
    if (Date.now() > deadline) {
      throw new Error(`The Neo4j of an earlier start (process ${pid}) does not end; stop it with: kill ${pid}`);
    }
    await wait(200);
  }
  await rm(pidFile, { force: true });
}

async function choosePorts({ ports, say }: Launch): Promise<Ports> {
  const choose = async (what: string, wished: number) => {
    const port = await freePort(wished);
    if (wished !== 0 && port !== wished) say(`Port ${wished} is taken; Neo4j's ${what} is on ${port} instead`);
    return port;
  };
  const boltPort = await choose('Bolt', ports?.boltPort ?? 7687);
  return { boltPort, httpPort: await choose('HTTP', ports?.httpPort ?? 7474) };
}

/** Waits until Neo4j lets us in with the generated password; a new server is given it first. */
async function untilItAnswers(
  child: Child,
  settings: ConnectionSettings,
  plan: Launch,
  logFile: string,
): Promise<void> {
  let refusals = 0;
  for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await wait(100)) {
    if (child.hasExited) throw new Error(`Neo4j ended while it started:\n${await endOf(logFile)}`);
    try {
      if (refusals > 0) await setPassword(settings);
      return await verify(settings);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      if (error.isRefusal && ++refusals > 1)
        throw new Error(`${error.message}\n${plan.ifPasswordIsLost}`, { cause: error });
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
