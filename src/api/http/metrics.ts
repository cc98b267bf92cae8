import cluster from 'node:cluster';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../neo4j/connect.ts';
import type { RowStore } from '../kept/RowStore.ts';
import type { AnswerCache } from './answerCache.ts';
import { metricsOfAllWorkers } from './workerMetrics.ts';

/** How many names of operations that nobody announced get a line of their own; the others share `other`. */
const UNANNOUNCED_NAMES = 100;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How an operation ended: answered, answered from what was kept, or with errors. */
export type Outcome = 'answered' | 'kept' | 'error';

/** The server's Prometheus metrics. */
export interface Metrics {
  /** Counts an operation. `name` is undefined for one without a name, or one that was refused before its name was known. */
  operation: (name: string | undefined, outcome: Outcome, seconds: number) => void;
  /** Counts an HTTP request. `route` is one of the server's own paths. */
  request: (route: string, method: string, status: number) => void;
  /** The metrics in Prometheus' text format, with its media type; of all processes where several answer. */
  print: () => Promise<{ text: string; contentType: string }>;
  /** Stops listening to the graph. */
  stop: () => void;
}

/**
 * Collects metrics, of the process and of every Cypher statement too.
 *
 * @param announced operation names that always get a line of their own
 */
export function collectMetrics(
  graph: Graph,
  { cache, rows: store }: { cache: AnswerCache; rows: RowStore },
  announced: Iterable<string>,
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'How long operations took, by name and by how they ended.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'HTTP requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const statements = new Histogram({
    name: 'cypher_statement_duration_seconds',
    help: 'How long Cypher statements took, from sending to the last row, by the name of their file.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers: [registry],
  });
  const rows = new Counter({
    name: 'cypher_rows_total',
    help: 'Rows that Cypher statements returned, by the name of their file.',
    labelNames: ['statement'],
    registers: [registry],
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('answer_cache_bytes', 'Bytes of kept answers.', () => cache.size.bytes);
  gauge('answer_cache_answers', 'Number of kept answers.', () => cache.size.answers);
  gauge('row_cache_bytes', 'Bytes of kept rows, about.', () => store.size.bytes);
  gauge('row_cache_rows', 'Number of kept rows, and of kept pages of lists.', () => store.size.rows);
  const stop = graph.observe((statement, milliseconds, count) => {
    statements.observe({ statement }, milliseconds / 1000);
    rows.inc({ statement }, count);
  });

  const text = cluster.isWorker ? metricsOfAllWorkers(registry) : () => registry.metrics();
  const label = operationLabels(announced);
  return {
    operation: (name, outcome, seconds) =>
      operations.observe({ operation: label(name, outcome !== 'error'), outcome }, seconds),
    request: (route, method, status) => requests.inc({ route, method, status }),
    print: async () => ({ text: await text(), contentType: registry.contentType }),
    stop,
  };
}

/** Gives operations their label. Callers choose names freely, and each label costs memory for good: so only so many are taken in. */
function operationLabels(announced: Iterable<string>): (name: string | undefined, succeeded: boolean) => string {
  const known = new Set(announced);
  let room = UNANNOUNCED_NAMES;
  return (name, succeeded) => {
    if (name === undefined) return 'anonymous';
    if (known.has(name)) return name;
    if (!succeeded || room === 0) return 'other';
    room -= 1;
    known.add(name);
    return name;
  };
}
