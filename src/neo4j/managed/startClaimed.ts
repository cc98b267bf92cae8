import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { untilItAnswers } from './answering.ts';
import { startChild } from './child.ts';
import { release } from './claim.ts';
import { boltSettings, launchFiles, type LaunchPlan, type Ports } from './launchPlan.ts';
import { freePort } from './ports.ts';
import { commandOf } from './processes.ts';

const HANDOVER_SECONDS = 40;

/** A server that this process has started. */
export interface OwnServer {
  readonly ports: Ports;
  /** Settles when it has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends it, waits until it has ended, and gives up the claim. */
  stop(): Promise<void>;
}

/**
 * Starts the server of a folder whose claim this process has, and waits until it answers.
 *
 * @throws Error where it does not come up; the claim is given up then.
 */
export async function startClaimed(plan: LaunchPlan, password: string): Promise<OwnServer> {
  const files = launchFiles(plan.home);
  try {
    await waitForPredecessor(files.pid, plan);
    await rm(files.ports, { force: true });
    const ports = await choosePorts(plan);
    const { words, environment } = await plan.command(ports, password);
    plan.say(`Starting ${plan.what}`);
    const started = performance.now();
    const child = startChild(words, {
      logFile: files.log,
      pidFile: files.pid,
      environment: { ...process.env, ...environment },
    });
    try {
      await untilItAnswers(child, boltSettings(ports.boltPort, password), {
        ifPasswordIsLost: plan.ifPasswordIsLost,
        logFile: files.log,
      });
      await writeFile(files.ports, JSON.stringify(ports));
    } catch (error) {
      await child.stop();
      throw error;
    }
    plan.say(`Neo4j is up after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return {
      ports,
      exited: child.exited,
      async stop() {
        await child.stop();
        await Promise.all([files.ports, files.pid, files.claim].map(release));
      },
    };
  } catch (error) {
    await release(files.claim);
    throw error;
  }
}

/** A server whose parent was killed takes a moment to end, and holds its store as long. */
async function waitForPredecessor(pidFile: string, { mark, say }: LaunchPlan): Promise<void> {
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

async function choosePorts({ ports, say }: LaunchPlan): Promise<Ports> {
  const choose = async (what: string, wished: number) => {
    const port = await freePort(wished);
    if (wished !== 0 && port !== wished) say(`Port ${wished} is taken; Neo4j's ${what} is on ${port} instead`);
    return port;
  };
  const boltPort = await choose('Bolt', ports?.boltPort ?? 7687);
  return { boltPort, httpPort: await choose('HTTP', ports?.httpPort ?? 7474) };
}
