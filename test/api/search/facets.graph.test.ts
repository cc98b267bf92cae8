import { describe, expect, test } from 'vitest';
import { useSeededGraph } from '../../support/graph.ts';
import { ask } from '../ask.ts';

const graph = useSeededGraph();

describe('facets: how the results of a search divide', () => {
  test('a value given to the filter leaves just its count', async () => {
    const search = async (where: string) => {
      const { data, errors } = await ask(
        graph,
        `{ search(text: "speech and language", where: ${where}) {
          totalCount
          facets {
            areas { area { slug } count } services { service { code } count } themes { theme { code } count }
            polarities { polarity count } years { year count }
          }
        } }`,
      );
      expect(errors).toEqual([]);
      return (data as { search: Answer }).search;
    };
    const all = await search('{}');
    expect(all.facets.areas.map(({ area }) => area.slug)).toEqual(
      expect.arrayContaining(['hackney', 'harrow', 'hartlepool', 'middlesbrough']),
    );
    // Every result is about one area.
    expect(all.facets.areas.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);

    const [area] = all.facets.areas;
    expect((await search(`{ areas: ["${area?.area.slug}"] }`)).totalCount).toBe(area?.count);
    const salt = all.facets.services.find(({ service }) => service.code === 'SALT');
    expect((await search('{ services: [SALT] }')).totalCount).toBe(salt?.count);
    const waiting = all.facets.themes.find(({ theme }) => theme.code === 'WAITING');
    expect((await search('{ themes: [WAITING] }')).totalCount).toBe(waiting?.count);
    const weakness = all.facets.polarities.find(({ polarity }) => polarity === 'WEAKNESS');
    expect((await search('{ polarities: [WEAKNESS] }')).totalCount).toBe(weakness?.count);
    const year = all.facets.years.find((one) => one.year === 2019);
    expect((await search('{ from: "2019-01-01", to: "2019-12-31" }')).totalCount).toBe(year?.count);
  });

  test('they cost one statement, and nothing where they are not asked for', async () => {
    const { statements } = await ask(graph, '{ search(text: "waiting") { facets { polarities { count } } } }');
    expect(statements).toEqual(['query/search', 'query/search-facets']);
    const without = await ask(graph, '{ search(text: "waiting") { totalCount } }');
    expect(without.statements).toEqual(['query/search']);
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
});
