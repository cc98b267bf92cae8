/** A mistake in an argument is an error that names it and what it accepts, never an empty list. */
import { expect, it } from 'vitest';
import { useSeededGraph } from '../support/graph.ts';
import { ask, dataOf } from './ask.ts';

const graph = useSeededGraph();

it.each([
  [
    '{ areas(where: { slugs: ["hackney", "xanadu"] }) { totalCount } }',
    'Argument "where.slugs": "xanadu" is not an area of the graph.',
  ],
  [
    '{ mentions(where: { areas: ["xanadu"] }) { totalCount } }',
    'Argument "where.areas": "xanadu" is not an area of the graph.',
  ],
  [
    '{ findings(where: { areas: ["xanadu"] }) { nodes { id } } }',
    'Argument "where.areas": "xanadu" is not an area of the graph.',
  ],
  [
    '{ area(slug: "hackney") { documents(where: { areas: ["xanadu"] }) { totalCount } } }',
    'Argument "where.areas": "xanadu" is not',
  ],
  [
    '{ recommendations(where: { inspections: ["hackney-1999-01-01"] }) { totalCount } }',
    'Argument "where.inspections": "hackney-1999-01-01" is not an inspection of the graph.',
  ],
  [
    '{ inspectors(where: { organisations: ["organisation/nasa"] }) { totalCount } }',
    'Argument "where.organisations": "organisation/nasa" is not an inspectorate. Accepted: organisation/ofsted, organisation/cqc.',
  ],
  [
    '{ inspectors(where: { organisations: ["organisation/ofsted", "organisation/hackney-council"] }) { totalCount } }',
    'Argument "where.organisations": "organisation/hackney-council" is not an inspectorate. Accepted: organisation/ofsted,',
  ],
  ['{ inspectors(where: { areas: ["xanadu"] }) { totalCount } }', 'Argument "where.areas": "xanadu" is not'],
  [
    '{ areas(where: { regions: ["Wales"] }) { totalCount } }',
    'Argument "where.regions": "Wales" is not a region of England. Accepted: East Midlands, East of England, London,',
  ],
  ['{ areas(where: { slugs: [] }) { totalCount } }', 'Argument "where.slugs": it is an empty list.'],
  [
    '{ graph(where: { areas: [] }) { nodes { id } } }',
    'Argument "where.areas": it is an empty list. Accepted: 1 to 20 areas, by slug.',
  ],
  [
    '{ statistics(where: { units: ["months", "furlongs"] }) { totalCount } }',
    /^Argument "where.units": no statistic is in "furlongs"\. Accepted: .*\bmonths, .*\bschools\b/,
  ],
  [
    '{ area(slug: "hackney") { statistics(where: { units: ["furlongs", "leagues"] }) { nodes { id } } } }',
    'Argument "where.units": no statistic is in "furlongs", "leagues". Accepted: ',
  ],
  [
    `{ findArea(name: "${'ealing london '.repeat(300)}") { slug } }`,
    'Argument "name": it has 4200 characters. Accepted: at most 200 characters.',
  ],
  [
    '{ documents { nodes { statistics(where: { units: ["furlongs"] }) { nodes { id } } } } }',
    'Argument "where.units": no statistic is in "furlongs". Accepted: ',
  ],
  [
    '{ trends(by: [YEAR, YEAR, YEAR, YEAR, YEAR]) { year } }',
    'Argument "by": it has 5 values. Accepted: one to four of YEAR, REGION, FRAMEWORK, OUTCOME.',
  ],
  ['{ area(slug: "hackney") { progress(themes: []) { comparison } } }', 'Argument "themes": it is an empty list.'],
  ['{ area(slug: "hackney") { progress(states: []) { comparison } } }', 'Argument "states": it is an empty list.'],
  ['{ area(slug: "harrow") { progress(services: []) { comparison } } }', 'Argument "services": it is an empty list.'],
  ['{ mentions(where: { services: [] }) { totalCount } }', 'Argument "where.services": it is an empty list.'],
  [
    '{ areas(where: { weakness: { themes: [] } }) { totalCount } }',
    'Argument "where.weakness.themes": it is an empty list.',
  ],
  [
    '{ mentions(where: { minConfidence: 1.5 }) { totalCount } }',
    'Argument "where.minConfidence": it is 1.5. Accepted: a number from 0 to 1.',
  ],
  [
    '{ mentions(where: { minConfidence: 0.9, maxConfidence: 0.5 }) { totalCount } }',
    'Argument "where.maxConfidence": 0.5 is below where.minConfidence, 0.9. Accepted: the same number or a higher one.',
  ],
  [
    '{ findings(where: { minConfidence: 0.9, maxConfidence: 0.5 }) { totalCount } }',
    'Argument "where.maxConfidence": 0.5 is below where.minConfidence, 0.9.',
  ],
  [
    '{ findings(where: { from: "2020-01-01", to: "2019-01-01" }) { totalCount } }',
    'Argument "where.to": 2019-01-01 is before where.from, 2020-01-01.',
  ],
  [
    '{ inspectors(where: { minAreas: -1 }) { totalCount } }',
    'Argument "where.minAreas": it is -1. Accepted: a whole number from 0.',
  ],
  ['{ areas(first: 101) { totalCount } }', 'Argument "first": it is 101. Accepted: a whole number from 1 to 100.'],
  [
    '{ area { name } }',
    'Argument "slug": nothing is given. Accepted: exactly one of slug, onsCode, laCode, ofstedUrn.',
  ],
  ['{ area(slug: "hackney", laCode: "204") { name } }', 'Argument "slug": slug and laCode are given.'],
  ['{ node(id: "Hackney!") { id } }', 'Argument "id": nothing can have the id "Hackney!".'],
  ['{ nodes(ids: ["hackney", "?"]) { id } }', 'Argument "ids": nothing can have the id "?".'],
  [
    '{ inspection(id: "hackney") { id } }',
    'Argument "id": "hackney" has the form of the id of an Area. Accepted: the id of an Inspection, such as hackney-2017-11-27.',
  ],
  [
    '{ serviceMatrix(where: { areas: ["xanadu"] }) { strengths } }',
    'Argument "where.areas": "xanadu" is not an area of the graph.',
  ],
  [
    '{ serviceMatrix(afterArea: "xanadu") { strengths } }',
    'Argument "afterArea": "xanadu" is not an area of the graph.',
  ],
  [
    '{ serviceMatrix(firstAreas: 0) { strengths } }',
    'Argument "firstAreas": it is 0. Accepted: a whole number from 1 to 200.',
  ],
  [
    '{ graph(where: { areas: ["xanadu"] }) { nodes { id } } }',
    'Argument "where.areas": "xanadu" is not an area of the graph.',
  ],
  [
    '{ graph(where: { areas: ["hackney"] }, first: 501) { nodes { id } } }',
    'Argument "first": it is 501. Accepted: a whole number from 1 to 500.',
  ],
  ['{ search(text: "??") { totalCount } }', 'Argument "text": it has no words to look for.'],
  ['{ search(text: "the") { totalCount } }', 'Argument "text": it has no words to look for.'],
  [
    '{ search(text: "waiting", where: { areas: ["xanadu"] }) { totalCount } }',
    'Argument "where.areas": "xanadu" is not',
  ],
] as [string, string | RegExp][])('%s', async (operation, message) => {
  const { errors } = await ask(graph, operation);
  const words: unknown =
    typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message);
  expect(errors).toEqual([{ message: words, code: 'BAD_USER_INPUT' }]);
});

it('a date that is none is refused where it stands', async () => {
  await expect(ask(graph, '{ findings(where: { from: "last year" }) { totalCount } }')).rejects.toThrow(
    'Date cannot represent "last year"; write it as 2017-11-27',
  );
});

it('what is only not there is null', async () => {
  expect(
    await dataOf(
      graph,
      `{ area(slug: "xanadu") { id } byCode: area(onsCode: "E99999999") { id } findArea(name: "Atlantis") { id }
         node(id: "hackney-1999-01-01/finding/1") { id } inspector(id: "inspector/nobody") { id }
         nodes(ids: ["hackney", "inspector/nobody", "service/DCO"]) { id } }`,
    ),
  ).toEqual({
    area: null,
    byCode: null,
    findArea: null,
    node: null,
    inspector: null,
    nodes: [{ id: 'hackney' }, null, { id: 'service/DCO' }],
  });
});
