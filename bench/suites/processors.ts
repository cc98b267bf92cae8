import { REFERENCE } from '../data/size.ts';
import { sampleFor } from '../data/sampleData.ts';
import type { ChildServer } from '../measure/ChildServer.ts';
import type { Database } from '../measure/database.ts';
import type { Figure, Report } from '../measure/Figure.ts';
import { meansOfRounds, printed, printedSpread, spread } from '../measure/figures.ts';
import { compareUnderLoad, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { startOurs, startPeer } from '../measure/servers.ts';
import { CONTRACT_OPERATIONS } from '../operations/contract.ts';
import { bodiesOf } from './bodies.ts';

/** The contenders, in their order. */
const [ALL, ONE, PEER_ALL, PEER] = [0, 1, 2, 3];
const NAMES = ['ours, all processors', 'ours, one', 'theirs, all processors', 'theirs, one'];

/** Distinct operations with a process for each processor, ours (`WORKERS=0`) and the peer's, beside one process of each. Rows are kept, answers not. */
export async function processorsSuite(database: Database, pace: Pace): Promise<Report> {
  const sample = await sampleFor(database.graph, REFERENCE);
  const servers: ChildServer[] = [];
  const against = { peer: [] as number[][], peers: [] as number[][], one: [] as number[][] };
  const rows: string[][] = [];
  try {
    for (const server of [
      startOurs(database, 'rows', { WORKERS: '0' }),
      startOurs(database, 'rows'),
      startPeer(database, 'all-processors.js'),
      startPeer(database),
    ]) {
      servers.push(await server);
    }
    for (const operation of CONTRACT_OPERATIONS) {
      if ('cannot' in operation.peer) continue;
      say(`${operation.name}: a process for each processor, and one`);
      const bodies = bodiesOf(operation, sample);
      const comparison = await compareUnderLoad(
        servers.map((server, index) => ({ server, bodies: index < PEER_ALL ? bodies.ours : bodies.peer })),
        pace,
      );
      against.peer.push(comparison.ratios(ALL, PEER));
      against.peers.push(comparison.ratios(ALL, PEER_ALL));
      against.one.push(comparison.ratios(ALL, ONE));
      rows.push([
        operation.name,
        ...comparison.performances.map(({ perSecond }) => printedSpread(perSecond)),
        ...comparison.performances.map(({ p95Ms }) => printed(p95Ms.median)),
      ]);
    }
  } finally {
    for (const server of servers) await server.stop();
  }
  const mean = (all: readonly number[][]) => spread(meansOfRounds(all));
  const figure: Figure = {
    name: 'distinct operations, no answer kept, rows kept, a process for each processor, against @neo4j/graphql as its documentation runs it, in one, geometric mean',
    value: mean(against.peer),
    unit: ' ×',
    aim: { at: 'least', value: 6 },
  };
  return {
    suite: 'A process for each processor',
    figures: [figure],
    tables: [
      {
        title: 'Requests a second, and p95 in ms',
        head: ['operation', ...NAMES, ...NAMES.map((name) => `p95, ${name}`)],
        rows,
        note: [
          `Ours in all against theirs in all: ${printedSpread(mean(against.peers), ' ×')}; ours in all against ours in one:`,
          `${printedSpread(mean(against.one), ' ×')}, geometric means. The database and the load driver share the processors with the servers.`,
        ].join(' '),
      },
    ],
  };
}
