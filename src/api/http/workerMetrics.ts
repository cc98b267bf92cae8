import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { z } from 'zod';
import { serviceUnavailable } from '../errors.ts';

/** What a worker asks the process that started it, and what it is told. */
const asked = z.object({ type: z.literal('metrics?'), id: z.int() });
const told = z.object({ type: z.literal('metrics'), id: z.int(), text: z.string().nullable() });

/** In milliseconds: longer than prom-client gives the workers, which is five seconds. */
const TIME_LIMIT = 10_000;

/** What a worker and the process that started it tell one another by, as a worker has it. */
interface Channel {
  readonly connected: boolean;
  send?(message: unknown): boolean;
  on(event: 'message', hear: (message: unknown) => void): unknown;
  off(event: 'message', hear: (message: unknown) => void): unknown;
}

let asks = 0;

/**
 * In a worker: the metrics of all workers together, whichever of them was asked, since a scraper can't choose. Gauges and counters are
 * added up, or as prom-client says of each. What it returns rejects with SERVICE_UNAVAILABLE where not all of them tell theirs.
 *
 * @param registry this worker's own
 * @param limit for how many milliseconds an answer is waited for
 */
export function metricsOfAllWorkers(
  registry: Registry,
  channel: Channel = process,
  limit = TIME_LIMIT,
): () => Promise<string> {
  AggregatorRegistry.setRegistries([registry]);
  // It answers the process that started us when that asks all workers for theirs.
  new AggregatorRegistry();
  return () =>
    new Promise((resolve, reject) => {
      const id = asks++;
      const tell = (text: string | null): void => {
        clearTimeout(timer);
        channel.off('message', hear);
        if (text === null) reject(serviceUnavailable('Not all processes of the server have told their metrics'));
        else resolve(text);
      };
      const hear = (message: unknown): void => {
        const answer = told.safeParse(message);
        if (answer.success && answer.data.id === id) tell(answer.data.text);
      };
      const timer = setTimeout(() => tell(null), limit);
      channel.on('message', hear);
      if (channel.connected) channel.send?.({ type: 'metrics?', id } satisfies z.infer<typeof asked>);
      else tell(null);
    });
}

/** In the process that started the workers: gathers their metrics for the one that asks. */
export function gatherMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    const question = asked.safeParse(message);
    if (!question.success) return;
    const { id } = question.data;
    const tell = (text: string | null): void => {
      if (worker.isConnected()) worker.send({ type: 'metrics', id, text } satisfies z.infer<typeof told>);
    };
    all.clusterMetrics().then(tell, () => tell(null));
  });
}
