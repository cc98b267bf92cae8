import cluster, { type Worker } from 'node:cluster';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { gatherMetrics } from '../api/http/workerMetrics.ts';
import type { ConnectionSettings } from '../neo4j/settings.ts';

const RUN = fileURLToPath(new URL('../bundle/run.js', import.meta.url));
/** What a worker is told when it is to stop. */
export const STOP = 'stop';
/** In milliseconds, before a worker that ended is replaced: one that always ends must not keep the machine busy. */
const PAUSE = 1000;

const listening = z.object({ url: z.string() });
const failing = z.object({ failed: z.string(), code: z.string().optional() });

/**
 * Starts processes that serve the API at one port: an answer is put together by one processor, so one process answers as many a second
 * as one processor can. One that ends is replaced.
 *
 * @param count 0 for one for each processor
 * @throws Error with `code` EADDRINUSE where the port is taken, and what else keeps one from listening; then all of them have ended
 */
export async function startWorkers(
  count: number,
  { uri, user, password, database }: ConnectionSettings,
  say: (line: string) => void,
): Promise<{ url: string; stop: () => Promise<void> }> {
  let stopping = false;
  /** Those that listen, and so hear us. */
  const ready = new Set<Worker>();
  cluster.setupPrimary({ exec: RUN, args: ['worker'] });
  gatherMetrics();
  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork({
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database ?? '',
      });
      worker.on('message', (message: unknown) => {
        const listens = listening.safeParse(message);
        const failed = failing.safeParse(message);
        if (listens.success) {
          ready.add(worker);
          resolve(listens.data.url);
        }
        if (failed.success) reject(Object.assign(new Error(failed.data.failed), { code: failed.data.code }));
      });
      worker.once('exit', () => {
        const how = String(worker.process.signalCode ?? worker.process.exitCode);
        reject(new Error(`A process of the server ended before it listened (${how})`));
        if (ready.delete(worker) && !stopping) void replace(how);
      });
    });
  const replace = async (how: string): Promise<void> => {
    say(`A process of the server ended (${how}); another takes its place`);
    await wait(PAUSE);
    if (!stopping) await start().catch((error: unknown) => (stopping ? undefined : replace(String(error))));
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}).flatMap((worker) =>
      worker?.isDead() === false ? [worker] : [],
    );
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve) => {
            worker.once('exit', () => resolve());
            if (ready.has(worker) && worker.isConnected()) worker.send(STOP);
            // It hears no other signal.
            else worker.process.kill('SIGKILL');
          }),
      ),
    );
  };
  try {
    // The first alone: what keeps it from listening is said once.
    const url = await start();
    const others = (count === 0 ? availableParallelism() : count) - 1;
    await Promise.all(Array.from({ length: others }, start));
    return { url, stop };
  } catch (error) {
    // Those that listen would keep the port, and this process from ending.
    await stop();
    throw error;
  }
}
