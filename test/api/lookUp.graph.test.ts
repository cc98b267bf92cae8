/** Everything is found again: areas by their codes and names, every node by its id. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LABELS } from '../../src/graph/ids.ts';
import { testStatement, useSeededGraph } from '../support/graph.ts';
import { ask, dataOf } from './ask.ts';

const graph = useSeededGraph();

it('an area, by slug, ONS code, local authority code or Ofsted URN', async () => {
  expect(
    await dataOf(
      graph,
      `{ slug: area(slug: "hackney") { id } ons: area(onsCode: "E09000012") { slug }
         la: area(laCode: "204") { name } urn: area(ofstedUrn: "80496") { name ofstedUrn } }`,
    ),
  ).toMatchObject({ slug: { id: 'hackney' }, ons: { slug: 'hackney' }, la: { name: 'Hackney' } });
});

it.each([
  ['Hackney', 'hackney'],
  ['London Borough of Harrow', 'harrow'],
  ['Hull', 'kingston-upon-hull'],
  ['Telford', 'telford-and-wrekin'],
  ['Bournemouth', 'bournemouth-christchurch-and-poole'],
  ['st helens', 'st-helens'],
  ['Bolton MBC', 'bolton'],
])('findArea: %s is %s', async (name, id) => {
  expect(await dataOf(graph, 'query ($name: String!) { findArea(name: $name) { id } }', { name })).toEqual({
    findArea: { id },
  });
});

it.each(['Berkshire', 'Tees'])('findArea: %s is no one area', async (name) => {
  expect(await dataOf(graph, 'query ($name: String!) { findArea(name: $name) { id } }', { name })).toEqual({
    findArea: null,
  });
});

it('an area has its usual name, and other names that people write', async () => {
  expect(await dataOf(graph, '{ area(slug: "kingston-upon-hull") { name alsoKnownAs } }')).toEqual({
    area: { name: 'Kingston upon Hull', alsoKnownAs: ['Hull'] },
  });
});

describe('node(id:)', () => {
  it.each(LABELS.filter((label) => label !== 'GraphVersion'))('finds every %s by its id', async (label) => {
    const ids = (
      await graph.read(
        testStatement(`MATCH (node:${label}) WHERE node.id > "" RETURN node.id AS id ORDER BY id LIMIT 100`),
        {},
        z.object({ id: z.string() }),
      )
    ).map(({ id }) => id);
    const { data, statements, errors } = await ask(
      graph,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      {
        ids,
      },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ nodes: ids.map((id) => ({ __typename: label, id })) });
    expect(statements.length).toBeLessThanOrEqual(1);
  });
});

it('a person under another of their names is found by that id too', async () => {
  expect(await dataOf(graph, '{ inspector(id: "inspector/pat-tate") { id name aliases } }')).toEqual({
    inspector: { id: 'inspector/patricia-tate', name: 'Patricia Tate', aliases: ['Pat Tate'] },
  });
});

it('every quotation stands where it says', async () => {
  const { documents } = (await dataOf(
    graph,
    `{ documents(first: 100) { nodes { text pageStarts
        findings(first: 100) { nodes { start end page words: text } }
        mentions(first: 100) { nodes { start end page words: quote } }
        recommendations(first: 100) { nodes { start end page words: text } }
        items(first: 100) { nodes { start end page words: text } }
        statistics(first: 100) { nodes { start end page words: quote } } } } }`,
  )) as {
    documents: {
      nodes: ({ text: string; pageStarts: number[] } & Record<
        'findings' | 'mentions' | 'recommendations' | 'items' | 'statistics',
        { nodes: { start: number; end: number; page: number; words: string }[] }
      >)[];
    };
  };
  expect(documents.nodes.length).toBeGreaterThan(4);
  for (const { text, pageStarts, ...lists } of documents.nodes) {
    for (const { start, end, page, words } of Object.values(lists).flatMap(({ nodes }) => nodes)) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(pageStarts[page - 1] ?? Infinity);
    }
  }
});

it('figures tell how exactly they are given, and both ends of a range', async () => {
  const figures = (unit: string, voice: string) =>
    dataOf(
      graph,
      `{ statistics(where: { units: ["${unit}"], voices: [${voice}] }) { nodes { value upTo precision area { name } } } }`,
    );
  expect(await figures('months', 'INSPECTORS')).toEqual({
    statistics: { nodes: [{ value: 10, upTo: 12, precision: 'EXACT', area: { name: 'Hartlepool' } }] },
  });
  expect(await figures('£k', 'MEETING')).toEqual({
    statistics: { nodes: [{ value: 250, upTo: null, precision: 'AT_MOST', area: { name: 'Hackney' } }] },
  });
});

it('a recommendation that names no service, by the theme of its own words: in lists, below the theme, and in a search', async () => {
  const { recommendations, theme, search } = (await dataOf(
    graph,
    `{ recommendations(where: { themes: [OVERSIGHT], kinds: [WSOA_WEAKNESS] }) { nodes { id text services { code } } }
       theme(code: OVERSIGHT) { recommendations(where: { kinds: [WSOA_WEAKNESS] }) { nodes { id } } }
       search(text: "strategic", where: { themes: [OVERSIGHT], types: [RECOMMENDATION] }) { nodes { item { ... on Recommendation { id } } } } }`,
  )) as Answer;
  expect(recommendations.nodes).toContainEqual({
    id: 'middlesbrough-2017-03-20/recommendation/4',
    text: 'Strategic planning is weak and there is no strategy for jointly commissioning services across education, health and social care.',
    services: [],
  });
  const ids = recommendations.nodes.map(({ id }) => id);
  expect(theme.recommendations.nodes.map(({ id }) => id)).toEqual(ids);
  expect(search.nodes.map(({ item }) => item.id)).toContain('middlesbrough-2017-03-20/recommendation/4');
});

interface Answer {
  recommendations: { nodes: { id: string; text: string; services: { code: string }[] }[] };
  theme: { recommendations: { nodes: { id: string }[] } };
  search: { nodes: { item: { id: string } }[] };
}
