import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REFERENCE } from '../data/size.ts';
import { sampleFor } from '../data/sampleData.ts';
import type { ChildServer } from '../measure/ChildServer.ts';
import type { Database } from '../measure/database.ts';
import type { Figure, Report, Table } from '../measure/Figure.ts';
import { printed, printedSpread, spread } from '../measure/figures.ts';
import { compareUnderLoad, type Comparison, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { startBare, startConstant, startOurs, startPeer } from '../measure/servers.ts';
import { namedOperation } from '../operations/namedOperation.ts';
import { requestBody, type Sample } from '../operations/Operation.ts';
import { againstPeer } from './againstPeer.ts';
import { ask } from './answers.ts';
import { bodiesOf } from './bodies.ts';

const NAMED_VARIABLES = { services: ['DCO'], themes: ['CAPACITY'] };

const HEAD = [
  'ours',
  'against',
  'requests a second, ours',
  'theirs',
  'ratio',
  'p95 in ms, ours',
  'theirs',
  'bytes, ours',
  'theirs',
];

/** A row of a table: one of our servers against one of theirs, by the numbers of both among the contenders. */
function row(names: [ours: string, theirs: string], comparison: Comparison, of: number, to: number): string[] {
  const [ours, theirs] = [comparison.performances[of], comparison.performances[to]];
  if (ours === undefined || theirs === undefined) throw new Error(`There are no contenders ${of} and ${to}`);
  return [
    ...names,
    printedSpread(ours.perSecond),
    printedSpread(theirs.perSecond),
    printedSpread(spread(comparison.ratios(of, to))),
    printed(ours.p95Ms.median),
    printed(theirs.p95Ms.median),
    printed(ours.meanBytes),
    printed(theirs.meanBytes),
  ];
}

/** The named operation against the bare server with one hand-written statement, and for comparison against the peer. */
async function againstBare(
  ours: { rows: ChildServer; nothing: ChildServer },
  bare: ChildServer,
  peer: ChildServer,
  sample: Sample,
  pace: Pace,
): Promise<[Figure[], Table]> {
  say('The named operation: ours, the bare server and the peer');
  const own = bodiesOf(namedOperation, sample);
  const contenders = [
    { server: ours.rows, bodies: own.ours },
    { server: ours.nothing, bodies: own.ours },
    { server: bare, bodies: own.ours },
    { server: peer, bodies: own.peer },
    { server: peer, bodies: own.helped },
  ];
  const comparison = await compareUnderLoad(contenders, pace);
  const kept = ['rows kept', 'nothing kept'];
  const others = [
    'bare server, one statement',
    '@neo4j/graphql, over relationships',
    '@neo4j/graphql, helped by our properties',
  ];
  const figures = kept.map((name, index): Figure => ({
    name: `the named operation, no answer kept, ${name}, against a bare server with one hand-written statement`,
    value: spread(comparison.ratios(index, kept.length)),
    unit: ' ×',
    aim: { at: 'least', value: 0.8 },
  }));
  const table = {
    title: 'Areas with a capacity weakness of a role, their inspections, inspectors and those findings, first 20',
    head: HEAD,
    rows: kept.flatMap((name, index) =>
      others.map((other, number) => row([name, other], comparison, index, kept.length + number)),
    ),
    note: 'Services and themes differ from request to request; no answer is kept.',
  };
  return [figures, table];
}

/** The same operation over and over, against Apollo Server returning a constant of the same shape. */
async function againstConstant(database: Database, pace: Pace): Promise<[Figure[], Table]> {
  say('Repeated operations: ours and a constant');
  const folder = await mkdtemp(join(tmpdir(), 'bench-constant-'));
  const ours = await startOurs(database, 'answers');
  try {
    const file = join(folder, 'constant.json');
    await writeFile(file, JSON.stringify(await ask(ours.url, namedOperation.document, NAMED_VARIABLES)));
    const constant = await startConstant(file);
    try {
      const bodies = [requestBody(namedOperation.document, NAMED_VARIABLES)];
      const contenders = [
        { server: ours, bodies },
        { server: constant, bodies },
      ];
      const comparison = await compareUnderLoad(contenders, pace);
      const figure: Figure = {
        name: 'repeated operations against Apollo Server returning a constant of the same shape',
        value: spread(comparison.ratios(0, 1)),
        unit: ' ×',
        aim: { at: 'least', value: 0.8 },
      };
      return [
        [figure],
        {
          title: 'Repeated operations',
          head: HEAD,
          rows: [row(['answers kept', 'Apollo Server, constant'], comparison, 0, 1)],
          note: 'Our answer is kept by document, variables and data version; the version is read from Neo4j for every request.',
        },
      ];
    } finally {
      await constant.stop();
    }
  } finally {
    await ours.stop();
    await rm(folder, { recursive: true });
  }
}

/** Our API over HTTP against the peer, the bare server and the constant, over a database that holds the reference set. */
export async function apiSuite(database: Database, pace: Pace): Promise<Report> {
  const sample = await sampleFor(database.graph, REFERENCE);
  const servers: ChildServer[] = [];
  const started = async (server: Promise<ChildServer>): Promise<ChildServer> => {
    servers.push(await server);
    return server;
  };
  try {
    const ours = {
      rows: await started(startOurs(database, 'rows')),
      nothing: await started(startOurs(database, 'nothing')),
    };
    const peer = await started(startPeer(database));
    const bare = await started(startBare(database));
    const parts = [
      await againstPeer(ours, peer, sample, pace),
      await againstBare(ours, bare, peer, sample, pace),
      await againstConstant(database, pace),
    ];
    return {
      suite: 'The API, reference set',
      figures: parts.flatMap(([figures]) => figures),
      tables: parts.map(([, table]) => table),
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}
