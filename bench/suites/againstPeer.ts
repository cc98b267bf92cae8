import { seededRandom } from '../data/random.ts';
import type { ChildServer } from '../measure/ChildServer.ts';
import type { Figure, Table } from '../measure/Figure.ts';
import { meansOfRounds, printed, printedSpread, spread } from '../measure/figures.ts';
import { compareUnderLoad, type Comparison, type Pace } from '../measure/rounds.ts';
import { say } from '../measure/say.ts';
import { CONTRACT_OPERATIONS } from '../operations/contract.ts';
import type { Sample } from '../operations/Operation.ts';
import { compareAnswers } from './answers.ts';
import { bodiesOf } from './bodies.ts';

const CHECKS = 5;

/** The contenders, in their order: ours, keeping rows or nothing, and the peer with its operations written in two ways. */
const [ROWS, NOTHING, PEER, HELPED] = [0, 1, 2, 3];

const HEAD = [
  'operation',
  'requests a second, rows kept',
  'nothing kept',
  'theirs, over relationships',
  'ratio, rows kept',
  'ratio, nothing kept',
  'theirs, helped',
  'ratio, rows kept',
  'ratio, nothing kept',
  'p95 in ms, rows kept',
  'nothing kept',
  'theirs',
  'bytes, ours',
  'theirs',
];

/** The ratios of ours to the peer, round by round: for each way to write its operations, with rows kept and with nothing. */
interface Ratios {
  rows: number[];
  nothing: number[];
  rowsHelped: number[];
  nothingHelped: number[];
}

function ratiosOf(comparison: Comparison, helped: number): Ratios {
  return {
    rows: comparison.ratios(ROWS, PEER),
    nothing: comparison.ratios(NOTHING, PEER),
    rowsHelped: comparison.ratios(ROWS, helped),
    nothingHelped: comparison.ratios(NOTHING, helped),
  };
}

function tableRow(name: string, { performances }: Comparison, ratios: Ratios, isHelped: boolean): string[] {
  const perSecond = performances.map((one) => printedSpread(one.perSecond));
  const p95 = performances.map((one) => printed(one.p95Ms.median));
  const bytes = performances.map((one) => printed(one.meanBytes));
  const at = (texts: readonly string[], index: number): string => texts[index] ?? '';
  return [
    name,
    at(perSecond, ROWS),
    at(perSecond, NOTHING),
    at(perSecond, PEER),
    printedSpread(spread(ratios.rows)),
    printedSpread(spread(ratios.nothing)),
    isHelped ? at(perSecond, HELPED) : '',
    isHelped ? printedSpread(spread(ratios.rowsHelped)) : '',
    isHelped ? printedSpread(spread(ratios.nothingHelped)) : '',
    at(p95, ROWS),
    at(p95, NOTHING),
    at(p95, PEER),
    at(bytes, ROWS),
    at(bytes, PEER),
  ];
}

/**
 * Distinct operations against the same ones on the server that @neo4j/graphql generates: ours keeping no answer but the rows that
 * requests have read, and ours keeping nothing.
 */
export async function againstPeer(
  ours: { rows: ChildServer; nothing: ChildServer },
  peer: ChildServer,
  sample: Sample,
  pace: Pace,
): Promise<[Figure[], Table]> {
  const rows: string[][] = [];
  const all: Ratios[] = [];
  for (const operation of CONTRACT_OPERATIONS) {
    if ('cannot' in operation.peer) {
      rows.push([operation.name, `not expressible: ${operation.peer.cannot}`, ...HEAD.slice(2).map(() => '')]);
      continue;
    }
    say(`${operation.name}: ours and the peer`);
    const random = seededRandom(2);
    for (let check = 0; check < CHECKS; check++) {
      const values = operation.variables(random, sample);
      for (const { url } of Object.values(ours)) {
        const urls = { ours: url, peer: peer.url };
        await compareAnswers(operation, operation.peer, urls, values);
        if (operation.helped) await compareAnswers(operation, operation.helped, urls, values);
      }
    }
    const bodies = bodiesOf(operation, sample);
    const comparison = await compareUnderLoad(
      [
        { server: ours.rows, bodies: bodies.ours },
        { server: ours.nothing, bodies: bodies.ours },
        { server: peer, bodies: bodies.peer },
        ...(operation.helped ? [{ server: peer, bodies: bodies.helped }] : []),
      ],
      pace,
    );
    const isHelped = operation.helped !== undefined;
    const ratios = ratiosOf(comparison, isHelped ? HELPED : PEER);
    all.push(ratios);
    rows.push(tableRow(operation.name, comparison, ratios, isHelped));
  }
  const figure = (kept: string, values: number[]): Figure => ({
    name: `distinct operations, no answer kept, ${kept}, against @neo4j/graphql, its filters over relationships, requests a second, geometric mean`,
    value: spread(values),
    unit: ' ×',
    aim: { at: 'least', value: 6 },
  });
  const means = (which: keyof Ratios) => meansOfRounds(all.map((one) => one[which]));
  const helped = (which: keyof Ratios): string => printedSpread(spread(means(which)), ' ×');
  const table = {
    title: 'Distinct operations, no answer kept, against @neo4j/graphql over the same database',
    head: HEAD,
    rows,
    note: [
      'All give the same answers, compared value by value before the measurement. "Rows kept": rows that requests have read, and what filters look',
      'at in lists, are kept for later ones, as users run it; "nothing kept": each request reads everything anew. "Helped": the peer',
      'filters on properties that our graph model keeps beside relationships, where there are any; everything else is the same.',
      `Against the helped peer the geometric mean is ${helped('rowsHelped')} with rows kept and ${helped('nothingHelped')} with nothing kept.`,
    ].join('\n'),
  };
  return [[figure('rows kept', means('rows')), figure('nothing kept', means('nothing'))], table];
}
