/** People of bodies that serve several areas: one person for each body; people of councils: one for each area. */
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { deriveLinks } from '../../src/graph/derive/deriveLinks.ts';
import { graphDigest } from '../../src/graph/graphDigest.ts';
import { updateGraphVersion } from '../../src/graph/graphVersion.ts';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { dataOf } from '../api/ask.ts';
import { emptyGraph, testStatement, useEmptyGraph } from '../support/graph.ts';
import { letter, minutes } from './letter.ts';

const graph = useEmptyGraph();
beforeEach(() => emptyGraph(graph));

/** A letter to one person of an organisation. */
function letterTo(area: string, start: string, name: string, organisation: string | null, role = 'Chief Executive') {
  return letter({ area, start, addressees: [{ name, role, organisation }] });
}

const people = () =>
  graph.read(
    testStatement(
      `MATCH (person:Person)
       RETURN person.id AS id, person.area AS area, [(person)-[:NAMED_IN]->(document) | document.area] AS named,
         [(person)<-[:SAID_BY]-(item) | item.area] AS said ORDER BY id`,
    ),
    {},
    z.object({
      id: z.string(),
      area: z.string().nullable(),
      named: z.array(z.string()).transform((areas) => areas.sort()),
      said: z.array(z.string()),
    }),
  );

const redirects = async () =>
  Object.fromEntries(
    (
      await graph.read(
        testStatement(
          'MATCH (redirect:Redirect)-[:REDIRECTS_TO]->(to) RETURN redirect.id AS id, to.id AS to ORDER BY id',
        ),
        {},
        z.object({ id: z.string(), to: z.string() }),
      )
    ).map(({ id, to }) => [id, to]),
  );

const BOARD = 'NHS Greater Manchester Integrated Care Board';
const ofOneBoard = [
  letterTo('Bolton', '2023-10-02', 'Mark Fisher', BOARD),
  letterTo('Oldham', '2023-06-26', 'Mark Fisher', 'Greater Manchester ICB'),
  letterTo('Trafford', '2023-11-06', 'Mark Fisher OBE', BOARD),
];

it('a chief executive of a board is one person in all areas that it serves, and the ids of areas lead there', async () => {
  await loadDocuments(graph, ofOneBoard);
  expect(await people()).toEqual([
    {
      id: 'person/greater-manchester-icb/mark-fisher',
      area: null,
      named: ['bolton', 'oldham', 'trafford'],
      said: [],
    },
  ]);
  expect(await redirects()).toEqual({
    'person/bolton/mark-fisher': 'person/greater-manchester-icb/mark-fisher',
    'person/oldham/mark-fisher': 'person/greater-manchester-icb/mark-fisher',
    'person/trafford/mark-fisher': 'person/greater-manchester-icb/mark-fisher',
  });
  expect(
    await dataOf(
      graph,
      `{ people { totalCount nodes { name area { id } documents { totalCount } } }
         node(id: "person/oldham/mark-fisher") { id } area(slug: "oldham") { people { nodes { id } } } }`,
    ),
  ).toEqual({
    people: { totalCount: 1, nodes: [{ name: 'Mark Fisher', area: null, documents: { totalCount: 3 } }] },
    node: { id: 'person/greater-manchester-icb/mark-fisher' },
    area: { people: { nodes: [{ id: 'person/greater-manchester-icb/mark-fisher' }] } },
  });
});

it('people of one name are several where their councils or boards are', async () => {
  await loadDocuments(graph, [
    letterTo('Bolton', '2023-10-02', 'Sam Hill', 'Bolton Council'),
    letterTo('Oldham', '2023-06-26', 'Sam Hill', 'Oldham Metropolitan Borough Council'),
    letterTo('Trafford', '2023-11-06', 'Sam Hill', BOARD),
    letterTo('Bexley', '2023-11-06', 'Sam Hill', 'NHS Bexley CCG'),
    letterTo('Kent', '2023-11-06', 'Sam Hill', 'Oxleas NHS Foundation Trust'),
    letterTo('Derby', '2023-11-06', 'Sam Hill', 'Integrated Care Board'),
  ]);
  expect((await people()).map(({ id, area }) => [id, area])).toEqual([
    ['person/bexley-ccg/sam-hill', null],
    ['person/bolton/sam-hill', 'bolton'],
    ['person/derby/sam-hill', 'derby'],
    ['person/greater-manchester-icb/sam-hill', null],
    ['person/oldham/sam-hill', 'oldham'],
    ['person/oxleas-nhs-trust/sam-hill', null],
  ]);
});

it('who speaks at a meeting is the person of the board whom a letter on that area names', async () => {
  const spoken = minutes({ area: 'Bolton', items: [{ text: 'Waits are long.', speaker: 'Mark Fisher' }] });
  const one = { id: 'person/greater-manchester-icb/mark-fisher', area: null };
  await loadDocuments(graph, [...ofOneBoard.slice(0, 2), spoken]);
  expect(await people()).toEqual([{ ...one, named: ['bolton', 'oldham'], said: ['bolton'] }]);

  // The letter on Bolton now names somebody else: of the speaker no more is known than where.
  await loadDocuments(graph, [letterTo('Bolton', '2023-10-02', 'Jo Ray', BOARD)]);
  expect(await people()).toEqual([
    { id: 'person/bolton/mark-fisher', area: 'bolton', named: [], said: ['bolton'] },
    { id: 'person/greater-manchester-icb/jo-ray', area: null, named: ['bolton'], said: [] },
    { ...one, named: ['oldham'], said: [] },
  ]);
});

it('who speaks at a meeting stays who they are where a council has somebody of that name too', async () => {
  await loadDocuments(graph, [
    letterTo('Bolton', '2023-10-02', 'Mark Fisher', BOARD),
    letterTo('Bolton', '2019-10-07', 'Mark Fisher', 'Bolton Council'),
    minutes({ area: 'Bolton', items: [{ text: 'Waits are long.', speaker: 'Mark Fisher' }] }),
  ]);
  expect(await people()).toEqual([
    { id: 'person/bolton/mark-fisher', area: 'bolton', named: ['bolton'], said: ['bolton'] },
    { id: 'person/greater-manchester-icb/mark-fisher', area: null, named: ['bolton'], said: [] },
  ]);
  expect(await redirects()).toEqual({});
});

it('it is the same graph in any order, at once or one by one, and however names are known', async () => {
  const documents = [
    ...ofOneBoard,
    letterTo('Bolton', '2019-10-07', 'Patricia Tate', 'NHS Bolton CCG'),
    letterTo('Bolton', '2021-05-10', 'Pat Tate', null, 'Nominated officer'),
    letterTo('Oldham', '2019-06-24', 'Mark Fisher', 'Oldham Council'),
    minutes({ area: 'Trafford', items: [{ text: 'Waits are long.', speaker: 'Mark Fisher' }] }),
  ];
  const after = async (...loads: ExtractedDocument[][]) => {
    await emptyGraph(graph);
    for (const load of loads) await loadDocuments(graph, load);
    return graphDigest(graph);
  };
  const once = await after(documents);
  expect((await people()).map(({ id }) => id)).toEqual([
    'person/bolton-ccg/patricia-tate',
    'person/greater-manchester-icb/mark-fisher',
    'person/oldham/mark-fisher',
  ]);
  expect(await after(documents.toReversed())).toEqual(once);
  expect(await after(...documents.map((document) => [document]))).toEqual(once);
  expect(await after(...documents.toReversed().map((document) => [document]))).toEqual(once);
  await updateGraphVersion(graph, await deriveLinks(graph, 'nobody', null));
  expect(await graphDigest(graph)).toEqual(once);
});

it('a graph in which boards had one person for each area is brought up to date', async () => {
  await loadDocuments(graph, ofOneBoard);
  const once = await graphDigest(graph);
  await graph.write(
    testStatement(
      `MATCH (redirect:Redirect) DETACH DELETE redirect
       WITH DISTINCT true AS done
       MATCH (one:Person)-[named:NAMED_IN]->(document:Document)
       CREATE (:Person {id: 'person/' + document.area + '/mark-fisher', name: 'Mark Fisher', area: document.area})
         -[moved:NAMED_IN]->(document)
       SET moved = properties(named)
       WITH DISTINCT one
       DETACH DELETE one`,
    ),
    {},
  );
  expect((await people()).map(({ id }) => id)).toEqual([
    'person/bolton/mark-fisher',
    'person/oldham/mark-fisher',
    'person/trafford/mark-fisher',
  ]);
  await updateGraphVersion(graph, await deriveLinks(graph, 'nobody', null));
  expect(await graphDigest(graph)).toEqual(once);
});
