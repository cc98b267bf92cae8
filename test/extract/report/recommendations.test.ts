import { expect, it } from 'vitest';
import { report } from '../support/report.ts';

it('a line that leads in to the table is none', () => {
  const { recommendations, coverage } = report(
    ['HEADING', 'Areas for improvement'],
    ['PARAGRAPH', 'The local area partnership should address the following areas.'],
    ['CELL', 'Leaders should reduce waits.', [0, 0, 0]],
    ['CELL', 'Leaders should improve plans.', [0, 1, 0]],
  );
  expect([recommendations.length, coverage.share]).toEqual([2, 1]);
});

it('bullets below a paragraph in a row belong to it, whether or not it leads in to them', () => {
  const { recommendations } = report(
    ['HEADING', 'Areas for improvement'],
    ['CELL', 'Leaders should reduce waits. They should consider the following.', [0, 0, 0]],
    ['BULLET', 'the views of families', [0, 0, 0]],
    ['BULLET', 'The number of therapists', [0, 0, 0]],
    ['CELL', 'Leaders should improve plans.', [0, 1, 0]],
  );
  expect(recommendations.map(({ text }) => text)).toEqual([
    'Leaders should reduce waits. They should consider the following.\nthe views of families\nThe number of therapists',
    'Leaders should improve plans.',
  ]);
});

it('priority actions: who is responsible beside the action, a row going on over the page', () => {
  const { recommendations } = report(
    ['HEADING', 'Areas for priority action'],
    ['CELL', 'Responsible body', [0, 0, 0]],
    ['CELL', 'Areas for priority action', [0, 0, 1]],
    ['CELL', 'Kent County Council and NHS Kent and Medway ICB', [0, 1, 0]],
    ['CELL', 'Leaders should cooperate to improve', [0, 1, 1]],
    ['CELL', 'their shared oversight.', [1, 0, 1]],
    ['CELL', 'NHS Kent and Medway ICB', [1, 1, 0]],
    ['CELL', 'Leaders should reduce waits.', [1, 1, 1]],
    ['HEADING', 'Areas for improvement'],
    ['CELL', 'Areas for improvement', [2, 0, 0]],
    ['CELL', 'Leaders should ensure that:', [2, 1, 0]],
    ['BULLET', 'plans are timely; and'],
    ['BULLET', 'data is used.'],
    ['CELL', 'Leaders should listen to families.', [2, 2, 0]],
  );
  expect(recommendations.map(({ kind, text, responsible }) => [kind, text, responsible])).toEqual([
    [
      'PRIORITY_ACTION',
      'Leaders should cooperate to improve\ntheir shared oversight.',
      ['Kent County Council', 'NHS Kent and Medway ICB'],
    ],
    ['PRIORITY_ACTION', 'Leaders should reduce waits.', ['NHS Kent and Medway ICB']],
    ['AREA_FOR_IMPROVEMENT', 'Leaders should ensure that:\nplans are timely; and\ndata is used.', []],
    ['AREA_FOR_IMPROVEMENT', 'Leaders should listen to families.', []],
  ]);
});

it.each(['Responsible body(ies)', 'Lead partner(s)'])('a column headed "%s"', (heading) => {
  const { recommendations, coverage } = report(
    ['HEADING', 'Areas for priority action'],
    ['CELL', heading, [0, 0, 0]],
    ['CELL', 'Areas for priority action', [0, 0, 1]],
    ['CELL', 'Ayton Council', [0, 1, 0]],
    ['CELL', 'Leaders should reduce waits.', [0, 1, 1]],
  );
  expect(recommendations.map(({ responsible }) => responsible)).toEqual([['Ayton Council']]);
  expect(coverage.share).toBe(1);
});

it('who is responsible on lines by themselves, or run together where the partners are known', () => {
  const { recommendations } = report(
    ['HEADING', 'Areas for priority action'],
    ['CELL', 'Responsible body', [0, 0, 0]],
    ['CELL', 'Areas for priority action', [0, 0, 1]],
    ['CELL', 'West Ayton Council', [0, 1, 0]],
    ['CELL', 'Ayton Children’s Trust', [0, 1, 0]],
    ['CELL', 'Leaders should reduce waits.', [0, 1, 1]],
    ['CELL', 'West Ayton Council Ayton Children’s Trust', [0, 2, 0]],
    ['CELL', 'Leaders should improve plans.', [0, 2, 1]],
    ['HEADING', 'Local area partnership details'],
    ['CELL', 'Local authority', [1, 0, 0]],
    ['CELL', 'West Ayton Council', [1, 1, 0]],
    ['CELL', 'Ayton Children’s Trust', [1, 2, 0]],
  );
  expect(recommendations.map(({ responsible }) => responsible)).toEqual([
    ['West Ayton Council', "Ayton Children's Trust"],
    ['West Ayton Council', "Ayton Children's Trust"],
  ]);
});

it('numbers that count the items are not of their words', () => {
  const { recommendations, coverage } = report(
    ['HEADING', 'Areas for improvement'],
    ['PARAGRAPH', '1. Leaders should reduce waits.'],
    ['PARAGRAPH', '2. Leaders should improve plans.'],
    ['PARAGRAPH', '16 Schools should join the pilot.'],
  );
  expect(recommendations.map(({ text }) => text)).toEqual([
    'Leaders should reduce waits.',
    'Leaders should improve plans.',
    '16 Schools should join the pilot.',
  ]);
  expect(coverage.share).toBe(1);
});

it('a column that numbers the rows', () => {
  const { recommendations, coverage } = report(
    ['HEADING', 'Areas for priority action'],
    ['CELL', 'No.', [0, 0, 0]],
    ['CELL', 'Responsible body', [0, 0, 1]],
    ['CELL', 'Areas for priority action', [0, 0, 2]],
    ['CELL', '1', [0, 1, 0]],
    ['CELL', 'Kent County Council', [0, 1, 1]],
    ['CELL', 'Leaders should cooperate.', [0, 1, 2]],
    ['HEADING', 'Areas for improvement'],
    ['CELL', '1.', [1, 0, 0]],
    ['CELL', 'Leaders should listen.', [1, 0, 1]],
  );
  expect(recommendations.map(({ text, responsible }) => [text, ...responsible])).toEqual([
    ['Leaders should cooperate.', 'Kent County Council'],
    ['Leaders should listen.'],
  ]);
  expect(coverage.share).toBe(1);
});

it('who is responsible in a cell that is merged over several actions', () => {
  const { recommendations } = report(
    ['HEADING', 'Areas for priority action'],
    ['CELL', 'Kent County Council and NHS Kent and Medway ICB', [0, 0, 0]],
    ['CELL', 'Leaders should cooperate.', [0, 0, 1]],
    ['CELL', 'Leaders should reduce waits.', [0, 1, 1]],
    ['CELL', 'Kent County Council', [0, 2, 0]],
    ['CELL', 'Leaders should improve plans.', [0, 2, 1]],
  );
  expect(recommendations.map(({ text, responsible }) => [text, ...responsible])).toEqual([
    ['Leaders should cooperate.', 'Kent County Council', 'NHS Kent and Medway ICB'],
    ['Leaders should reduce waits.', 'Kent County Council', 'NHS Kent and Medway ICB'],
    ['Leaders should improve plans.', 'Kent County Council'],
  ]);
});

it('actions under numbered headings, who is responsible in a line below each', () => {
  const { recommendations, notUnderstood } = report(
    ['HEADING', 'Areas for priority action'],
    ['HEADING', 'Area for priority action 1'],
    ['PARAGRAPH', 'Leaders should cooperate.'],
    ['PARAGRAPH', 'Responsible body: Kent County Council and NHS Kent and Medway ICB'],
    ['HEADING', 'Area for priority action 2'],
    ['PARAGRAPH', 'Leaders should reduce waits.'],
    ['PARAGRAPH', 'Responsible body: NHS Kent and Medway ICB'],
  );
  expect(recommendations.map(({ text, responsible }) => [text, ...responsible])).toEqual([
    ['Leaders should cooperate.', 'Kent County Council', 'NHS Kent and Medway ICB'],
    ['Leaders should reduce waits.', 'NHS Kent and Medway ICB'],
  ]);
  expect(notUnderstood.filter(({ reason }) => !reason.startsWith('nothing was found'))).toEqual([]);
});

it('"Leaders should:" asks for nothing by itself; what it leads in to does', () => {
  const asked = (leadIn: string) =>
    report(
      ['HEADING', 'Areas for improvement'],
      ['PARAGRAPH', leadIn],
      ['BULLET', 'reduce waits; and'],
      ['BULLET', 'listen to families.'],
    ).recommendations.map(({ text }) => text);
  expect(asked('Leaders across the partnership should:')).toEqual(['reduce waits; and', 'listen to families.']);
  expect(asked('Leaders should improve in order to:')).toEqual([
    'Leaders should improve in order to:\nreduce waits; and\nlisten to families.',
  ]);
});

it.each([
  ['the heads of the columns in one line', [['PARAGRAPH', 'Responsible body Areas for priority action']]],
  [
    'the heads of the columns below each other',
    [
      ['PARAGRAPH', 'Responsible body'],
      ['PARAGRAPH', 'Areas for priority action'],
    ],
  ],
] as const)('priority actions printed row by row, who is responsible in lines above each: %s', (_, heads) => {
  const { recommendations, coverage } = report(
    ['HEADING', 'Areas for priority action'],
    ...heads.map(([kind, text]): [typeof kind, string] => [kind, text]),
    ['PARAGRAPH', 'Kent County Council and NHS Kent and Medway'],
    ['PARAGRAPH', 'Integrated Care Board'],
    ['PARAGRAPH', 'Leaders should ensure that:'],
    ['BULLET', 'plans are written in time; and'],
    ['BULLET', 'families are heard.'],
    ['PARAGRAPH', 'NHS Kent and Medway Integrated Care Board'],
    ['PARAGRAPH', 'Leaders should shorten the waits for therapy.'],
  );
  expect(recommendations.map(({ text, responsible }) => [text, ...responsible])).toEqual([
    [
      'Leaders should ensure that:\nplans are written in time; and\nfamilies are heard.',
      'Kent County Council',
      'NHS Kent and Medway Integrated Care Board',
    ],
    ['Leaders should shorten the waits for therapy.', 'NHS Kent and Medway Integrated Care Board'],
  ]);
  expect(coverage.share).toBe(1);
});
