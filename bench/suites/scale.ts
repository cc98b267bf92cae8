import { REFERENCE, timesReference } from '../data/size.ts';
import { ensureSample, sampleFor } from '../data/sampleData.ts';
import { seededRandom } from '../data/random.ts';
import type { Database } from '../measure/database.ts';
import type { Figure, Report } from '../measure/Figure.ts';
import { printed, printedSpread } from '../measure/figures.ts';
import { compareUnderLoad, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { startOurs } from '../measure/servers.ts';
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
  const over = await startOurs(large, 'nothing');
  const at = await startOurs(reference, 'nothing');
  const rows: string[][] = [];
  const figures: Figure[] = [];
  try {
    for (const operation of [namedOperation, ...CONTRACT_OPERATIONS]) {
      say(`${operation.name}: the reference set and ${times} times the data`);
      const bodies = bodiesOf(operation, sample);
      const contenders = [over, at].map((server) => ({ server, bodies }));
      const comparison = await compareUnderLoad(contenders, {
        ...pace,
        warmUpSeconds: Math.max(pace.warmUpSeconds, LEAST_WARM_UP),
      }).catch((error: unknown) => {
        if (operation === namedOperation) throw error;
        say(error instanceof Error ? error.message : String(error));
        return null;
      });
      if (comparison === null) {
        rows.push([operation.name, '–', 'no answer in a turn', '–', '–', '–']);
        continue;
      }
      const [larger, smaller] = comparison.performances;
      const value = comparison.p95Ratios[1];
      if (!larger || !smaller || !value) throw new Error('There must be two contenders');
      if (operation === namedOperation) {
        figures.push({
          name: `the same page at ${times} times the data, p95 against the reference set`,
          value,
          unit: ' ×',
          aim: { at: 'most', value: 2 },
        });
      }
      rows.push([
        operation.name,
        printedSpread(smaller.p95Ms),
        printedSpread(larger.p95Ms),
        printedSpread(value),
        printed(smaller.meanBytes),
        printed(larger.meanBytes),
      ]);
    }
  } finally {
    await over.stop();
    await at.stop();
  }
  return {
    suite: `The API at ${times} times the data`,
    figures,
    tables: [
      {
        title: `p95 in milliseconds, ${pace.connections} connections`,
        head: ['operation', 'reference set', `× ${times}`, 'ratio', 'bytes', `bytes × ${times}`],
        rows,
      },
    ],
  };
}

function bodiesOf(operation: Operation, sample: Sample): string[] {
  const random = seededRandom(3);
  return Array.from({ length: VARIETY }, () =>
    requestBody(operation.document, operation.variables(random, sample).ours),
  );
}
