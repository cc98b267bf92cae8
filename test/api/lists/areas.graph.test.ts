/** Areas are counted from what was said of a few services, and paged by asking each area: both must come to the same. */
import { expect, it } from 'vitest';
import { useSeededGraph } from '../../support/graph.ts';
import { dataOf } from '../ask.ts';

const graph = useSeededGraph();

interface Areas {
  areas: { totalCount?: number; nodes: { slug: string }[]; pageInfo?: { endCursor: string | null } };
}

const slugs = ({ areas }: Areas): string[] => areas.nodes.map(({ slug }) => slug);

it.each([
  ['weakness: { services: [DCO, DMO] }'],
  ['weakness: { services: [EHCP], themes: [QUALITY], includeAnaphoric: false, minConfidence: 0.5 }'],
  ['strength: { services: [CAMHS, EHCP], from: "2018-01-01" }'],
  ['weakness: { services: [EHCP] }, strength: { services: [SALT, CAMHS, EHCP] }'],
  ['weakness: { themes: [CAPACITY] }, strength: { services: [DCO] }, regions: ["London", "South East"]'],
  ['weakness: { services: [EHCP], frameworks: [LOCAL_AREA_SEND_2016] }, former: false'],
  ['weakness: { themes: [CAPACITY] }'],
])('areas with %s', async (where) => {
  const paged = (await dataOf(graph, `{ areas(first: 100, where: { ${where} }) { nodes { slug } } }`)) as Areas;
  const counted = (await dataOf(
    graph,
    `{ areas(first: 100, where: { ${where} }) { totalCount nodes { slug } } }`,
  )) as Areas;
  expect(slugs(paged).length).toBeGreaterThan(0);
  expect(slugs(counted)).toEqual(slugs(paged));
  expect(counted.areas.totalCount).toBe(slugs(paged).length);

  const next = async (after: string | null): Promise<Areas> =>
    (await dataOf(
      graph,
      `query Next($after: String) { areas(first: 1, after: $after, where: { ${where} }) { totalCount nodes { slug } pageInfo { endCursor } } }`,
      { after },
    )) as Areas;
  const first = await next(null);
  const second = await next(first.areas.pageInfo?.endCursor ?? null);
  expect([...slugs(first), ...slugs(second)]).toEqual(slugs(paged).slice(0, 2));
  expect(second.areas.totalCount).toBe(slugs(paged).length);
});
