import { describe, expect, it } from 'vitest';
import { useSeededGraph } from '../../support/graph.ts';
import { ask, dataOf } from '../ask.ts';

const graph = useSeededGraph();

/** A filter as GraphQL writes it, condition by condition. */
type Where = Readonly<Record<string, string>>;

const TEXTS = ['speech and language', 'plan', 'waiting times', '\\"young people\\"'];

const FILTERS: readonly Where[] = [
  {},
  { services: '[EHCP, SALT]' },
  { themes: '[ACCESS, OVERSIGHT]' },
  { services: '[EHCP, SALT]', themes: '[QUALITY]' },
  { services: '[CAMHS, SALT, EHCP]', themes: '[WAITING, QUALITY]', polarities: '[WEAKNESS, MIXED]' },
  { themes: '[WAITING, QUALITY]', types: '[FINDING]', areas: '["hackney", "harrow", "hartlepool"]' },
  { services: '[EHCP, AP, CAMHS]', types: '[RECOMMENDATION, MEETING_ITEM]' },
  { polarities: '[STRENGTH]', from: '"2017-01-01"', to: '"2018-12-31"' },
];

describe('facets: how the results of a search divide', () => {
  // A condition is a list of values of which any may hold, so a value stands in the place of the condition that it narrows.
  it.each(TEXTS.flatMap((text) => FILTERS.map((where) => [text, where] as const)))(
    'of %s where %o: a value given to the filter leaves just its count',
    async (text, where) => {
      const { facets, totalCount } = await searchOf(text, where);
      const values: { where: Where; count: number }[] = [
        ...facets.areas.map(({ area, count }) => ({ where: { ...where, areas: `["${area.slug}"]` }, count })),
        ...facets.services.map(({ service, count }) => ({ where: { ...where, services: `[${service.code}]` }, count })),
        ...facets.themes.map(({ theme, count }) => ({ where: { ...where, themes: `[${theme.code}]` }, count })),
        ...facets.polarities.map(({ polarity, count }) => ({
          where: { ...where, polarities: `[${polarity}]` },
          count,
        })),
        ...facets.years.map(({ year, count }) => ({
          where: { ...where, from: `"${year}-01-01"`, to: `"${year}-12-31"` },
          count,
        })),
      ];
      const narrowed = await countsOf(
        text,
        values.map((value) => value.where),
      );
      expect(totalCount).toBeGreaterThan(0);
      expect(values.map((value, index) => ({ ...value, count: narrowed[index] }))).toEqual(values);
      // Every result is about one area.
      expect(facets.areas.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    },
  );

  it('services and themes are those of mentions that meet the filter, not of whatever else a result says', async () => {
    const all = await searchOf('plan', {});
    const quality = await searchOf('plan', { themes: '[QUALITY]' });
    expect(all.facets.themes.length).toBeGreaterThan(1);
    expect(quality.facets.themes).toEqual([{ theme: { code: 'QUALITY' }, count: quality.totalCount }]);
    expect(quality.totalCount).toBe(all.facets.themes.find(({ theme }) => theme.code === 'QUALITY')?.count);
  });

  it('they cost one statement, and nothing where they are not asked for', async () => {
    const { statements } = await ask(graph, '{ search(text: "waiting") { facets { polarities { count } } } }');
    expect(statements).toEqual(['query/search', 'query/search-facets']);
    const without = await ask(graph, '{ search(text: "waiting") { totalCount } }');
    expect(without.statements).toEqual(['query/search']);
  });
});

interface Answer {
  totalCount: number;
  facets: {
    areas: { area: { slug: string }; count: number }[];
    services: { service: { code: string }; count: number }[];
    themes: { theme: { code: string }; count: number }[];
    polarities: { polarity: string; count: number }[];
    years: { year: number; count: number }[];
  };
}

function argumentsOf(text: string, where: Where): string {
  const conditions = Object.entries(where).map(([name, value]) => `${name}: ${value}`);
  return `text: "${text}", where: { ${conditions.join(', ')} }`;
}

async function searchOf(text: string, where: Where): Promise<Answer> {
  const { search } = (await dataOf(
    graph,
    `{ search(${argumentsOf(text, where)}) {
      totalCount
      facets {
        areas { area { slug } count } services { service { code } count } themes { theme { code } count }
        polarities { polarity count } years { year count }
      }
    } }`,
  )) as { search: Answer };
  return search;
}

/** How many results there are with each of the filters. */
async function countsOf(text: string, filters: readonly Where[]): Promise<number[]> {
  if (filters.length === 0) return [];
  const fields = filters.map((where, index) => `count${index}: search(${argumentsOf(text, where)}) { totalCount }`);
  const counts = (await dataOf(graph, `{ ${fields.join(' ')} }`)) as Record<string, { totalCount: number }>;
  return filters.map((_, index) => counts[`count${index}`]?.totalCount ?? Number.NaN);
}
