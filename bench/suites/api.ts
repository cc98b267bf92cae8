import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REFERENCE } from '../data/size.ts';
import { sampleFor } from '../data/sampleData.ts';
import { seededRandom } from '../data/random.ts';
import type { ChildServer } from '../measure/ChildServer.ts';
import type { Database } from '../measure/database.ts';
import type { Figure, Report, Table } from '../measure/Figure.ts';
import { geometricMean, printed, printedSpread, spread } from '../measure/figures.ts';
import { compareUnderLoad, type Comparison, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { startBare, startConstant, startOurs, startPeer } from '../measure/servers.ts';
import { CONTRACT_OPERATIONS } from '../operations/contract.ts';
import { namedOperation } from '../operations/namedOperation.ts';
import { type Operation, requestBody, type Sample } from '../operations/Operation.ts';
import { ask, compareAnswers } from './answers.ts';

const CHECKS = 5;
/** How many different requests of an operation are sent in turn. */
const VARIETY = 400;
const NAMED_VARIABLES = { services: ['DCO'], themes: ['CAPACITY'] };

/** Requests of an operation to both servers, each with other values as far as the operation has any. */
function bodiesOf(operation: Operation, sample: Sample): { ours: string[]; peer: string[]; helped: string[] } {
  const random = seededRandom(1);
  const values = Array.from({ length: VARIETY }, () => operation.variables(random, sample));
  const { peer, helped } = operation;
  return {
    ours: values.map((one) => requestBody(operation.document, one.ours)),
    peer: 'cannot' in peer ? [] : values.map((one) => requestBody(peer.document, one.peer)),
    helped: helped === undefined ? [] : values.map((one) => requestBody(helped.document, one.peer)),
  };
}

const performanceOf = (comparison: Comparison, index: number) => {
  const found = comparison.performances[index];
  if (found === undefined) throw new Error(`There is no contender ${index}`);
  return found;
};
const ratioOf = (comparison: Comparison, index: number) => {
  const found = comparison.ratios[index];
  if (found === undefined) throw new Error(`There is no contender ${index}`);
  return found;
};

const COLUMNS = ['requests a second, ours', 'theirs', 'ratio', 'p95 in ms, ours', 'theirs', 'bytes, ours', 'theirs'];

function row(name: string, comparison: Comparison, index = 1): string[] {
  const ours = performanceOf(comparison, 0);
  const theirs = performanceOf(comparison, index);
  return [
    name,
    printedSpread(ours.perSecond),
    printedSpread(theirs.perSecond),
    printedSpread(ratioOf(comparison, index)),
    printed(ours.p95Ms.median),
    printed(theirs.p95Ms.median),
    printed(ours.meanBytes),
    printed(theirs.meanBytes),
  ];
}

const PEER_COLUMNS = [
  'operation',
  'requests a second, ours',
  'theirs, over relationships',
  'ratio',
  'theirs, helped',
  'ratio',
  'p95 in ms, ours',
  'theirs, over relationships',
  'bytes, ours',
  'theirs',
];

/** @param helped the contender whose filters are helped by our properties; the peer itself where there is none */
function peerRow(name: string, comparison: Comparison, helped: number): string[] {
  const [ours, theirs] = [performanceOf(comparison, 0), performanceOf(comparison, 1)];
  return [
    name,
    printedSpread(ours.perSecond),
    printedSpread(theirs.perSecond),
    printedSpread(ratioOf(comparison, 1)),
    helped === 1 ? '' : printedSpread(performanceOf(comparison, helped).perSecond),
    helped === 1 ? '' : printedSpread(ratioOf(comparison, helped)),
    printed(ours.p95Ms.median),
    printed(theirs.p95Ms.median),
    printed(ours.meanBytes),
    printed(theirs.meanBytes),
  ];
}

/** Distinct operations against the same ones on the server that @neo4j/graphql generates. */
async function againstPeer(ours: ChildServer, peer: ChildServer, sample: Sample, pace: Pace): Promise<[Figure, Table]> {
  const rows: string[][] = [];
  const ratios: number[][] = Array.from({ length: pace.rounds }, () => []);
  const helpedRatios: number[][] = Array.from({ length: pace.rounds }, () => []);
  for (const operation of CONTRACT_OPERATIONS) {
    if ('cannot' in operation.peer) {
      rows.push([operation.name, `not expressible: ${operation.peer.cannot}`, ...PEER_COLUMNS.slice(1).map(() => '')]);
      continue;
    }
    say(`${operation.name}: ours and the peer`);
    const random = seededRandom(2);
    for (let check = 0; check < CHECKS; check++) {
      const values = operation.variables(random, sample);
      const urls = { ours: ours.url, peer: peer.url };
      await compareAnswers(operation, operation.peer, urls, values);
      if (operation.helped) await compareAnswers(operation, operation.helped, urls, values);
    }
    const bodies = bodiesOf(operation, sample);
    const contenders = [
      { server: ours, bodies: bodies.ours },
      { server: peer, bodies: bodies.peer },
      ...(operation.helped ? [{ server: peer, bodies: bodies.helped }] : []),
    ];
    const comparison = await compareUnderLoad(contenders, pace);
    rows.push(peerRow(operation.name, comparison, operation.helped ? 2 : 1));
    comparison.rounds.forEach((round, index) => {
      ratios[index]?.push(round[1] ?? 0);
      helpedRatios[index]?.push(round[operation.helped ? 2 : 1] ?? 0);
    });
  }
  const figure: Figure = {
    name: 'distinct operations against @neo4j/graphql, its filters over relationships, requests a second, geometric mean',
    value: spread(ratios.map(geometricMean)),
    unit: ' ×',
    aim: { at: 'least', value: 6 },
  };
  const helped = printedSpread(spread(helpedRatios.map(geometricMean)), ' ×');
  const table = {
    title: 'Distinct operations, no answer kept, against @neo4j/graphql over the same database',
    head: PEER_COLUMNS,
    rows,
    note: [
      'Both give the same answers, compared value by value before the measurement. "Helped": the peer filters on properties that our',
      'graph model keeps beside relationships, where there are any; everything else is the same. Against the helped peer the',
      `geometric mean is ${helped}.`,
    ].join('\n'),
  };
  return [figure, table];
}

/** The named operation against the bare server with one hand-written statement, and for comparison against the peer. */
async function againstBare(
  ours: ChildServer,
  bare: ChildServer,
  peer: ChildServer,
  sample: Sample,
  pace: Pace,
): Promise<[Figure, Table]> {
  say('The named operation: ours, the bare server and the peer');
  const own = bodiesOf(namedOperation, sample);
  const contenders = [
    { server: ours, bodies: own.ours },
    { server: bare, bodies: own.ours },
    { server: peer, bodies: own.peer },
    { server: peer, bodies: own.helped },
  ];
  const comparison = await compareUnderLoad(contenders, pace);
  const figure: Figure = {
    name: 'the named operation against a bare server with one hand-written statement',
    value: ratioOf(comparison, 1),
    unit: ' ×',
    aim: { at: 'least', value: 0.8 },
  };
  const table = {
    title: 'Areas with a capacity weakness of a role, their inspections, inspectors and those findings, first 20',
    head: ['against', ...COLUMNS],
    rows: [
      row('bare server, one statement', comparison, 1),
      row('@neo4j/graphql, over relationships', comparison, 2),
      row('@neo4j/graphql, helped by our properties', comparison, 3),
    ],
    note: 'Services and themes differ from request to request; no answer is kept.',
  };
  return [figure, table];
}

/** The same operation over and over, against Apollo Server returning a constant of the same shape. */
async function againstConstant(database: Database, pace: Pace): Promise<[Figure, Table]> {
  say('Repeated operations: ours and a constant');
  const folder = await mkdtemp(join(tmpdir(), 'bench-constant-'));
  const ours = await startOurs(database, { cache: true });
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
        value: ratioOf(comparison, 1),
        unit: ' ×',
        aim: { at: 'least', value: 0.8 },
      };
      return [
        figure,
        {
          title: 'Repeated operations',
          head: ['against', ...COLUMNS],
          rows: [row('Apollo Server, constant', comparison)],
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
    const ours = await started(startOurs(database, { cache: false }));
    const peer = await started(startPeer(database));
    const bare = await started(startBare(database));
    const parts = [
      await againstPeer(ours, peer, sample, pace),
      await againstBare(ours, bare, peer, sample, pace),
      await againstConstant(database, pace),
    ];
    return {
      suite: 'The API, reference set',
      figures: parts.map(([figure]) => figure),
      tables: parts.map(([, table]) => table),
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}
