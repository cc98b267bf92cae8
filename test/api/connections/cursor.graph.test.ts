/** A cursor is a place in an ordering: the same list of other parents goes on from there, and every other list refuses it. */
import { expect, it } from 'vitest';
import { useSeededGraph } from '../../support/graph.ts';
import { ask, dataOf } from '../ask.ts';

const graph = useSeededGraph();

/** Given for Hackney's inspection of 27 November 2017, in the list of Hackney's inspections by date. */
async function cursorOfHackney2017(): Promise<string> {
  const { area } = (await dataOf(
    graph,
    '{ area(slug: "hackney") { inspections(first: 1, orderBy: START_DATE_ASC) { edges { cursor } } } }',
  )) as {
    area: { inspections: { edges: { cursor: string }[] } };
  };
  return area.inspections.edges[0]?.cursor ?? '';
}

it.each([
  ['after', { hackney: ['2025-11-17'], harrow: ['2019-07-01'], hartlepool: [], middlesbrough: [] }],
  ['before', { hackney: [], harrow: [], hartlepool: ['2016-10-03'], middlesbrough: ['2017-03-20'] }],
])(
  '%s the cursor of an inspection of one area, the inspections of all areas go on from its date',
  async (argument, expected) => {
    const { areas } = (await dataOf(
      graph,
      `query ($cursor: String!) {
      areas(where: { slugs: ["hackney", "harrow", "hartlepool", "middlesbrough"] }) {
        nodes { slug inspections(${argument}: $cursor, orderBy: START_DATE_ASC) { nodes { startDate } } } } }`,
      { cursor: await cursorOfHackney2017() },
    )) as { areas: { nodes: { slug: string; inspections: { nodes: { startDate: string }[] } }[] } };
    expect(
      Object.fromEntries(
        areas.nodes.map(({ slug, inspections }) => [slug, inspections.nodes.map((one) => one.startDate)]),
      ),
    ).toEqual(expected);
  },
);

it.each([
  ['the list of everything', '{ inspections(after: $cursor, orderBy: START_DATE_ASC) { totalCount } }'],
  [
    'the list of another kind of parent',
    '{ inspectors { nodes { inspections(after: $cursor, orderBy: START_DATE_ASC) { totalCount } } } }',
  ],
  ['a list of other things', '{ area(slug: "hackney") { mentions(after: $cursor) { totalCount } } }'],
])('is refused by %s', async (_list, selection) => {
  const cursor = await cursorOfHackney2017();
  const { errors } = await ask(graph, `query ($cursor: String!) ${selection}`, { cursor });
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['CURSOR_MISMATCH']));
});
