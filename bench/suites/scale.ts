import { REFERENCE, timesReference } from '../data/size.ts';
import { ensureSample, sampleFor } from '../data/sampleData.ts';
import { seededRandom } from '../data/random.ts';
import type { ChildServer } from '../measure/ChildServer.ts';
import type { Database } from '../measure/database.ts';
import type { Figure, Report } from '../measure/Figure.ts';
import { printedSpread, type Spread } from '../measure/figures.ts';
import { compareUnderLoad, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { type Keeping, startOurs } from '../measure/servers.ts';
import { CONTRACT_OPERATIONS } from '../operations/contract.ts';
import { namedOperation } from '../operations/namedOperation.ts';
import { type Operation, requestBody, type Sample } from '../operations/Operation.ts';

const VARIETY = 200;
/** A server that has just started reads its first pages from disk, and 16 first requests wait for one another. In seconds. */
const LEAST_WARM_UP = 10;

/** The same requests over the reference set and over `times` the data, each in a Neo4j of its own. */
export async function scaleSuite(reference: Database, large: Database, times: number, pace: Pace): Promise<Report> {
  await ensureSample(reference.graph, REFERENCE);
  await ensureSample(large.graph, timesReference(times));
  // Ids of the reference set are there in the larger one too.
  const sample = await sampleFor(reference.graph, REFERENCE);
  const servers: ChildServer[] = [];
  const start = async (database: Database, keeping: Keeping): Promise<ChildServer> => {
    const server = await startOurs(database, keeping);
    servers.push(server);
    return server;
  };
  const rows: string[][] = [];
  const figures: Figure[] = [];
  try {
    const nothing = { over: await start(large, 'nothing'), at: await start(reference, 'nothing') };
    const kept = { over: await start(large, 'rows'), at: await start(reference, 'rows') };
    for (const operation of [namedOperation, ...CONTRACT_OPERATIONS]) {
      say(`${operation.name}: the reference set and ${times} times the data`);
      const bodies = bodiesOf(operation, sample);
      const keepingNothing = await scaled(nothing, bodies, pace);
      const keepingRows = await scaled(kept, bodies, pace);
      if (operation === namedOperation) {
        if (keepingNothing === null) throw new Error(`${operation.name} had no answer in a turn`);
        figures.push({
          name: `the same page at ${times} times the data, p95 against the reference set, nothing kept`,
          value: keepingNothing.ratio,
          unit: ' ×',
          aim: { at: 'most', value: 2 },
        });
      }
      rows.push([operation.name, ...cellsOf(keepingNothing), ...cellsOf(keepingRows)]);
    }
  } finally {
    for (const server of servers) await server.stop();
  }
  return {
    suite: `The API at ${times} times the data`,
    figures,
    tables: [
      {
        title: `p95 in milliseconds, ${pace.connections} connections`,
        head: [
          'operation',
          'reference set, nothing kept',
          `× ${times}`,
          'ratio',
          'reference set, rows kept',
          `× ${times}`,
          'ratio',
        ],
        rows,
      },
    ],
  };
}

/** What servers that keep the same came to: p95 over the larger set, over the reference set, and how many times this that is. */
interface Scaled {
  over: Spread;
  at: Spread;
  ratio: Spread;
}

/** Null where a server had no answer within a turn. */
async function scaled(
  { over, at }: Readonly<Record<'over' | 'at', ChildServer>>,
  bodies: readonly string[],
  pace: Pace,
): Promise<Scaled | null> {
  const warmUpSeconds = Math.max(pace.warmUpSeconds, LEAST_WARM_UP);
  try {
    const contenders = [over, at].map((server) => ({ server, bodies }));
    const { performances, p95Ratios } = await compareUnderLoad(contenders, { ...pace, warmUpSeconds });
    const [larger, smaller] = performances;
    if (!larger || !smaller) throw new Error('There must be two contenders');
    return { over: larger.p95Ms, at: smaller.p95Ms, ratio: p95Ratios(0, 1) };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function cellsOf(one: Scaled | null): string[] {
  if (one === null) return ['–', 'no answer in a turn', '–'];
  return [one.at, one.over, one.ratio].map((value) => printedSpread(value));
}

function bodiesOf(operation: Operation, sample: Sample): string[] {
  const random = seededRandom(3);
  return Array.from({ length: VARIETY }, () =>
    requestBody(operation.document, operation.variables(random, sample).ours),
  );
}
