import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { graphDigest } from '../../src/graph/graphDigest.ts';
import { loadDocuments } from '../../src/graph/loadDocuments.ts';
import { ask } from '../api/ask.ts';
import { emptyGraph, testStatement, useEmptyGraph } from '../support/graph.ts';
import { letter } from './letter.ts';

const graph = useEmptyGraph();
beforeEach(() => emptyGraph(graph));

const twice = letter({
  inspectors: [
    { name: 'Pat Hill', lead: true },
    { name: 'Pat Hill', lead: false },
  ],
  addressees: [
    { name: 'Pat Tate', role: 'Chief Executive', organisation: null },
    { name: 'Pat Tate', role: "Director of Children's Services", organisation: null },
  ],
});
const later = letter({
  start: '2019-05-06',
  inspectors: [{ name: 'Patricia Hill', lead: true }],
  addressees: [{ name: 'Patricia Tate', role: 'Chief Executive', organisation: null }],
});

it('somebody whom a document names twice has each link once, whatever their name is by later documents', async () => {
  await loadDocuments(graph, [later, twice]);
  const whole = await graphDigest(graph);
  const links = await graph.read(
    testStatement(`MATCH (node:Person|Inspector)-[link:NAMED_IN|INSPECTED]->(place)
      WHERE place.id STARTS WITH 'hackney-2017' AND node.name STARTS WITH 'Pat'
      RETURN node.name AS name, type(link) AS type, coalesce(link.role, '') AS role, count(*) AS times`),
    {},
    z.object({ name: z.string(), type: z.string(), role: z.string(), times: z.number() }),
  );
  expect(links.length).toBeGreaterThanOrEqual(3);
  expect(links.filter(({ times }) => times > 1)).toEqual([]);
  await emptyGraph(graph);
  await loadDocuments(graph, [twice]);
  await loadDocuments(graph, [later]);
  expect(await graphDigest(graph)).toEqual(whole);
});

it('the id of an inspector’s other name goes on leading to them, whoever of the other inspectorate bears that name', async () => {
  await loadDocuments(graph, [
    letter({ inspectors: [{ name: 'Pat Hill', lead: true }] }),
    letter({ start: '2019-05-06', inspectors: [{ name: 'Patricia Hill', lead: true }] }),
    letter({ area: 'Kent', start: '2020-01-13', inspectors: [{ name: 'Pat Hill', organisation: 'CQC' }] }),
  ]);
  const leads = await graph.read(
    testStatement(
      `MATCH (:Redirect {id: 'inspector/pat-hill'})-[:REDIRECTS_TO]->(node:Inspector) RETURN node.id AS id`,
    ),
    {},
    z.object({ id: z.string() }),
  );
  const inspectors = await graph.read(
    testStatement('MATCH (node:Inspector) RETURN node.id AS id ORDER BY id'),
    {},
    z.object({ id: z.string() }),
  );
  expect(leads).toEqual([{ id: 'inspector/patricia-hill' }]);
  expect(inspectors.map(({ id }) => id)).toEqual(['inspector/pat-hill-cqc', 'inspector/patricia-hill']);
});

it('who is named twice in one team led it from both sides: from the inspection and from the inspector', async () => {
  await loadDocuments(graph, [
    letter({ inspectors: [{ name: 'Ann Lee', lead: true }, { name: 'Ann Lee' }] }),
    letter({ area: 'Kent', start: '2020-01-13', inspectors: [{ name: 'Pat Hill' }, { name: 'Pat Hill', lead: true }] }),
  ]);
  const { data } = await ask(
    graph,
    `{
    inspections { nodes { inspectors { edges { lead role } } } }
    inspectors { nodes { inspections { edges { lead role } } } }
  }`,
  );
  const leads = { edges: [{ lead: true, role: 'HMI Lead Inspector' }] };
  expect(data).toEqual({
    inspections: { nodes: [{ inspectors: leads }, { inspectors: leads }] },
    inspectors: { nodes: [{ inspections: leads }, { inspections: leads }] },
  });
});
