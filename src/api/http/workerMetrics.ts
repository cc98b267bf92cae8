import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { z } from 'zod';

/** What a worker asks the process that started it, and what it is told. */
const asked = z.object({ type: z.literal('metrics?'), id: z.int() });
const told = z.object({ type: z.literal('metrics'), id: z.int(), text: z.string().nullable() });

let asks = 0;

/**
 * In a worker: the metrics of all workers together, whichever of them was asked, since a scraper can't choose. Gauges and counters are
 * added up, or as prom-client says of each.
 *
 * @param registry this worker's own
 */
export function metricsOfAllWorkers(registry: Registry): () => Promise<string> {
  AggregatorRegistry.setRegistries([registry]);
  // It answers the process that started us when that asks all workers for theirs.
  new AggregatorRegistry();
  return () =>
    new Promise((resolve, reject) => {
      const id = asks++;
      const hear = (message: unknown): void => {
        const answer = told.safeParse(message);
        if (!answer.success || answer.data.id !== id) return;
        process.off('message', hear);
        if (answer.data.text === null) reject(new Error('Not all workers have told their metrics'));
        else resolve(answer.data.text);
      };
      process.on('message', hear);
      process.send?.({ type: 'metrics?', id } satisfies z.infer<typeof asked>);
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
