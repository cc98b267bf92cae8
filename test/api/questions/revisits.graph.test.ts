import { beforeAll, expect, it } from 'vitest';
import { loadDocuments } from '../../../src/graph/loadDocuments.ts';
import { letter } from '../../graph/letter.ts';
import { useEmptyGraph } from '../../support/graph.ts';
import { ask as askOf } from '../ask.ts';

const graph = useEmptyGraph();

const ask = async (operation: string) => (await askOf(graph, operation)).data;

const WAITS = 'Children wait too long for CAMHS.';
const first = letter({ area: 'Kent', start: '2019-01-28', weaknesses: [{ text: WAITS, service: 'CAMHS' }] });
const revisit = letter({
  area: 'Kent',
  start: '2021-05-19',
  revisit: 'INSUFFICIENT',
  weaknesses: [{ text: `The initial inspection found that ${WAITS.toLowerCase()}`, service: 'CAMHS' }],
});
const next = letter({
  area: 'Kent',
  start: '2023-10-09',
  findings: [{ text: 'Children are seen quickly by CAMHS.', polarity: 'STRENGTH', service: 'CAMHS' }],
});

beforeAll(() => loadDocuments(graph, [next, revisit, first]));

it('an inspection has its revisits, and the next full inspection follows it over them', async () => {
  expect(
    await ask(`{
      inspections(orderBy: START_DATE_ASC) {
        nodes {
          startDate kind outcome
          previousInspection { startDate }
          nextInspection { startDate }
          revisits { startDate }
        }
      }
    }`),
  ).toEqual({
    inspections: {
      nodes: [
        {
          startDate: '2019-01-28',
          kind: 'FULL',
          outcome: 'WSOA_REQUIRED',
          previousInspection: null,
          nextInspection: { startDate: '2023-10-09' },
          revisits: [{ startDate: '2021-05-19' }],
        },
        {
          startDate: '2021-05-19',
          kind: 'REVISIT',
          outcome: 'INSUFFICIENT_PROGRESS',
          previousInspection: { startDate: '2019-01-28' },
          nextInspection: null,
          revisits: [],
        },
        {
          startDate: '2023-10-09',
          kind: 'FULL',
          outcome: 'NO_WSOA',
          previousInspection: { startDate: '2019-01-28' },
          nextInspection: null,
          revisits: [],
        },
      ],
    },
  });
});

it('which weaknesses have not been put right, by the revisits; they do not count again as weaknesses of a written statement', async () => {
  expect(
    await ask(`{
      revisited: recommendations(where: { kinds: [REVISITED_WEAKNESS], outcomes: [INSUFFICIENT_PROGRESS] }) {
        nodes { text revisitJudgement services { code } inspection { startDate } }
      }
      required: recommendations(where: { kinds: [WSOA_WEAKNESS] }) { nodes { text revisitJudgement } }
    }`),
  ).toEqual({
    revisited: {
      nodes: [
        {
          text: 'The initial inspection found that children wait too long for camhs.',
          revisitJudgement: 'INSUFFICIENT',
          services: [{ code: 'CAMHS' }],
          inspection: { startDate: '2021-05-19' },
        },
      ],
    },
    required: { nodes: [{ text: WAITS, revisitJudgement: null }] },
  });
});

it('progress compares full inspections, and a revisit where it is asked for', async () => {
  const compared = '{ from { startDate } to { startDate } }';
  expect(
    await ask(`{
      area(slug: "kent") {
        usual: progress ${compared}
        asked: progress(to: "kent-2021-05-19") ${compared}
        since: progress(from: "kent-2021-05-19") ${compared}
      }
    }`),
  ).toEqual({
    area: {
      usual: { from: { startDate: '2019-01-28' }, to: { startDate: '2023-10-09' } },
      asked: { from: { startDate: '2019-01-28' }, to: { startDate: '2021-05-19' } },
      since: { from: { startDate: '2021-05-19' }, to: { startDate: '2023-10-09' } },
    },
  });
});

it('areas are compared by their latest full inspections; a revisit stands for an area that has no other', async () => {
  const fullBefore = letter({
    area: 'Medway',
    start: '2018-01-15',
    findings: [{ text: 'There are too few therapists.', polarity: 'WEAKNESS', service: 'SALT' }],
  });
  const again = (area: string) =>
    letter({
      area,
      start: '2020-03-02',
      revisit: 'SUFFICIENT',
      findings: [{ text: 'Families value SENDIASS.', polarity: 'STRENGTH', service: 'SENDIASS' }],
    });
  await loadDocuments(graph, [fullBefore, again('Medway'), again('Surrey')]);
  const { compareAreas } = (await ask(`{
    compareAreas(slugs: ["medway", "surrey"]) {
      services { service { code } areas { area { slug } strengths weaknesses } }
    }
  }`)) as {
    compareAreas: {
      services: {
        service: { code: string };
        areas: { area: { slug: string }; strengths: number; weaknesses: number }[];
      }[];
    };
  };
  const judged = compareAreas.services.flatMap(({ service, areas }) =>
    areas
      .filter(({ strengths, weaknesses }) => strengths + weaknesses > 0)
      .map(({ area, strengths, weaknesses }) => `${area.slug} ${service.code} +${strengths} -${weaknesses}`),
  );
  expect(judged.toSorted()).toEqual(['medway SALT +0 -1', 'surrey SENDIASS +1 -0']);
});

// After the test before: Kent has two full inspections and a revisit between them, Medway one of each, Surrey a revisit alone.
it.each([
  ['FULL', '', ['kent 2019', 'kent 2023', 'medway 2018'], ['kent', 'medway'], 3],
  ['REVISIT', '', ['kent 2021', 'medway 2020', 'surrey 2020'], ['kent', 'medway', 'surrey'], 3],
  [
    'REVISIT',
    ', outcomes: [SUFFICIENT_PROGRESS, WSOA_REQUIRED]',
    ['medway 2020', 'surrey 2020'],
    ['medway', 'surrey'],
    2,
  ],
])('inspections can be asked for by kind: %s%s', async (kind, and, inspections, areas, counted) => {
  const of = `where: { inspectionKinds: [${kind}]${and} }`;
  const data = await ask(`{
    inspections(where: { kinds: [${kind}]${and} }) { nodes { id } }
    areas(${of}) { nodes { slug } }
    documents(${of}) { totalCount }
    mentions(${of}) { nodes { area { slug } } }
    trends(by: [FRAMEWORK, YEAR], ${of}) { inspections mentions { totalCount } }
    serviceMatrix(${of}) { area { slug } }
  }`);
  const { inspections: found, trends, ...others } = data as KindsAnswer;
  expect(found.nodes.map(({ id }) => id.replace(/-(\d{4})-.*/, ' $1')).toSorted()).toEqual(inspections);
  expect(others.areas.nodes.map(({ slug }) => slug)).toEqual(areas);
  expect(others.documents.totalCount).toBe(counted);
  // Each document has one mention.
  expect(others.mentions.nodes).toHaveLength(counted);
  expect(trends.reduce((sum, row) => sum + row.inspections, 0)).toBe(counted);
  expect(trends.reduce((sum, row) => sum + row.mentions.totalCount, 0)).toBe(counted);
  expect([...new Set(others.serviceMatrix.map(({ area }) => area.slug))]).toEqual(areas);
});

interface KindsAnswer {
  inspections: { nodes: { id: string }[] };
  areas: { nodes: { slug: string }[] };
  documents: { totalCount: number };
  mentions: { nodes: { area: { slug: string } }[] };
  trends: { inspections: number; mentions: { totalCount: number } }[];
  serviceMatrix: { area: { slug: string } }[];
}

it('an outcome that no inspection of the kind can have is refused', async () => {
  const { errors } = await askOf(
    graph,
    '{ inspections(where: { kinds: [FULL], outcomes: [SUFFICIENT_PROGRESS] }) { totalCount } }',
  );
  expect(errors).toMatchObject([
    {
      code: 'BAD_USER_INPUT',
      message:
        'Argument "where.outcomes": none of them is an outcome of FULL inspections. Accepted: WSOA_REQUIRED, NO_WSOA, TYPICALLY_POSITIVE, INCONSISTENT, WIDESPREAD_FAILINGS.',
    },
  ]);
});
