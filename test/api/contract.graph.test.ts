/** The questions that users ask (test/contract/questions.graphql), and what the seeds answer. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type {
  AreasWithDcoCapacityWeaknessQuery,
  DcoOverTimeInHackneyQuery,
  InspectorsOfSeveralAreasQuery,
  MinutesQuery,
  NodeAndMetaQuery,
  NodesAndLinksQuery,
  SearchQuery,
  ServiceMatrixQuery,
  SpeechAndLanguageQuery,
  WsoaWeaknessesQuery,
} from '../contract/generated.ts';
import { useSeededGraph } from '../support/graph.ts';
import { ask } from './ask.ts';

const graph = useSeededGraph();
const questions = readFileSync(new URL('../contract/questions.graphql', import.meta.url), 'utf8');

/** The answer to a question, which must come with at most as many statements as said. */
async function answer<Data>(name: string, mostStatements: number, variables = {}): Promise<Data> {
  const { data, errors, statements } = await ask(graph, questions, variables, name);
  expect(errors).toEqual([]);
  expect(statements.length, statements.join(', ')).toBeLessThanOrEqual(mostStatements);
  return data as Data;
}

it('1. which areas had DCO or DMO capacity weaknesses, and in whose words', async () => {
  const { areas } = await answer<AreasWithDcoCapacityWeaknessQuery>('AreasWithDcoCapacityWeakness', 2);
  expect(areas.totalCount).toBe(areas.nodes.length);
  // Hartlepool and Middlesbrough are criticised for the influence and clarity of the role, which is another theme.
  expect(areas.nodes.map(({ slug, region, onsCode }) => ({ slug, region, onsCode }))).toEqual([
    { slug: 'hackney', region: 'London', onsCode: 'E09000012' },
    { slug: 'harrow', region: 'London', onsCode: 'E09000015' },
  ]);
  const words = areas.nodes.map(({ mentions }) => mentions.nodes);
  expect(words[0]).toContainEqual({
    quote:
      'The designated medical officer (DMO) does not have the capacity currently to undertake quality assurance of medical assessments.',
    polarity: 'WEAKNESS',
    themes: expect.arrayContaining(['CAPACITY']) as unknown,
    page: 3,
    service: { code: 'DMO', name: 'Designated medical officer' },
    inspection: { startDate: '2017-11-27', outcome: 'NO_WSOA' },
    document: { title: 'Joint local area SEND inspection in Hackney', publishedOn: '2018-01-18' },
  });
  expect(words[1]?.map(({ quote, service }) => [service.code, quote])).toContainEqual([
    'DCO',
    'The designated clinical officer (DCO) lacks the capacity to fully engage with and promote the SEND reforms across the health partnership.',
  ]);
});

it('2. how the DCO has fared in Hackney: short of capacity and oversight in 2017, working well in 2025', async () => {
  const { area } = await answer<DcoOverTimeInHackneyQuery>('DcoOverTimeInHackney', 3);
  const inspections = area?.inspections.nodes ?? [];
  expect(inspections.map(({ id, framework, previousInspection }) => [id, framework, previousInspection])).toEqual([
    ['hackney-2017-11-27', 'LOCAL_AREA_SEND_2016', null],
    ['hackney-2025-11-17', 'AREA_SEND_2023', { id: 'hackney-2017-11-27', startDate: '2017-11-27' }],
  ]);
  const polarities = inspections.map(({ mentions }) => new Set(mentions.nodes.map(({ polarity }) => polarity)));
  expect(polarities[0]).toContain('WEAKNESS');
  expect(polarities[1]).toEqual(new Set(['STRENGTH']));
  expect(inspections[1]?.mentions.nodes.map(({ quote }) => quote)).toContain(
    'The Designated Clinical Officer and the Designated Medical Officer roles work well in Hackney.',
  );
});

it('3. who has inspected several areas, under which names', async () => {
  const { inspectors } = await answer<InspectorsOfSeveralAreasQuery>('InspectorsOfSeveralAreas', 2);
  const byName = new Map(inspectors.nodes.map((inspector) => [inspector.name, inspector]));
  expect(byName.get('Nick Whittaker')).toMatchObject({
    id: 'inspector/nick-whittaker',
    organisation: { name: 'Ofsted' },
    inspections: {
      nodes: [{ area: { name: 'Middlesbrough' } }, { area: { name: 'Hartlepool' } }],
      edges: [{ lead: true }, { lead: true }],
    },
  });
  expect(byName.get('Patricia Tate')).toMatchObject({
    aliases: ['Pat Tate'],
    inspections: { nodes: [{ area: { name: 'Harrow' } }, { area: { name: 'Hackney' } }] },
  });
});

it('4. what the two written statements of action have to put right: four weaknesses each', async () => {
  const { recommendations } = await answer<WsoaWeaknessesQuery>('WsoaWeaknesses', 1);
  expect(recommendations.totalCount).toBe(8);
  expect(recommendations.nodes.map(({ inspection, kind }) => [inspection?.area.name, kind])).toEqual([
    ...Array.from({ length: 4 }, () => ['Hartlepool', 'WSOA_WEAKNESS']),
    ...Array.from({ length: 4 }, () => ['Middlesbrough', 'WSOA_WEAKNESS']),
  ]);
  expect(recommendations.nodes[4]?.text).toMatch(/^There are fundamental weaknesses in the strategic leadership/);
  expect(recommendations.nodes[5]?.services).toContainEqual({ code: 'LOCAL_OFFER' });
});

it('5. where speech and language therapy is a strength, and where waiting for it is a weakness', async () => {
  const { service } = await answer<SpeechAndLanguageQuery>('SpeechAndLanguage', 3);
  expect(service).toMatchObject({ code: 'SALT', name: 'Speech and language therapy' });
  expect(service?.strengths.nodes).toContainEqual({
    quote:
      'Children and young people receive timely support from SALT, occupational therapy and physiotherapy services particularly well.',
    area: { name: 'Hackney' },
  });
  expect(service?.weaknesses.nodes.map(({ area }) => area.name)).toContain('Hartlepool');
});

it('6. what was written about waiting times for autism assessment', async () => {
  const { search } = await answer<SearchQuery>('Search', 1);
  expect(search.nodes).toHaveLength(10);
  expect(search.totalCount).toBeGreaterThan(10);
  const scores = search.nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  expect(search.nodes[0]?.snippet).toMatch(/<mark>(?:wait\w*|autism|assess\w*)<\/mark>/i);
  expect(new Set(search.nodes.map(({ item }) => item.__typename))).toContain('Finding');
});

it('7. what was said to the scrutiny commission, kept apart', async () => {
  const { documents } = await answer<MinutesQuery>('Minutes', 3);
  expect(documents.nodes.map(({ area }) => area.name)).toEqual(['Hackney']);
  const items = documents.nodes[0]?.items.nodes ?? [];
  expect(items[0]).toMatchObject({ number: '4.1', kind: 'STATEMENT' });
  expect(items.map(({ kind }) => kind)).toContain('QUESTION');
  expect(items.map(({ speaker }) => speaker?.role)).toContain('Director of Education');
});

it('8. a heat map of areas and services, counting what inspectors judged', async () => {
  const { serviceMatrix } = await answer<ServiceMatrixQuery>('ServiceMatrix', 1);
  const cell = (area: string, service: string) =>
    serviceMatrix.find((one) => one.area.slug === area && one.service.code === service);
  expect(cell('harrow', 'DCO')?.weaknesses).toBeGreaterThan(0);
  expect(cell('hackney', 'DCO')?.strengths).toBeGreaterThan(0);
  expect(new Set(serviceMatrix.map(({ area }) => area.slug))).toEqual(
    new Set(['hackney', 'harrow', 'hartlepool', 'middlesbrough']),
  );
});

it('9. the graph around Hackney, of which every link joins two of its nodes', async () => {
  const { graph: part } = await answer<NodesAndLinksQuery>('NodesAndLinks', 1);
  const ids = part.nodes.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['hackney', 'hackney-2017-11-27', 'hackney-2025-11-17', 'service/DCO']));
  expect(new Set(ids).size).toBe(ids.length);
  expect(part.links.filter(({ source, target }) => !ids.includes(source) || !ids.includes(target))).toEqual([]);
  expect(new Set(part.links.map(({ type }) => type))).toEqual(
    new Set(['HAS_INSPECTION', 'FOLLOWS', 'INSPECTED', 'HAS_FINDING', 'MENTIONS']),
  );
});

it('10. everything has an id, and the data a version', async () => {
  const { node, meta } = await answer<NodeAndMetaQuery>('NodeAndMeta', 2, { id: 'hackney-2017-11-27' });
  expect(node).toEqual({ __typename: 'Inspection', id: 'hackney-2017-11-27' });
  expect(meta.dataVersion).toMatch(/^[0-9a-f]{16}$/);
  expect(meta.counts).toContainEqual({ label: 'Inspection', count: 5 });
});
