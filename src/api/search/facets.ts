import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { POLARITIES, SERVICES, THEMES } from '../../extract/vocabulary.ts';

const FACETS = statement('query/search-facets');

const MOST_AREAS = 100;

const number = z.int().positive();
const facetRow = z.discriminatedUnion('by', [
  z.object({ by: z.literal('area'), value: z.string(), number }),
  z.object({ by: z.literal('service'), value: z.enum(SERVICES), number }),
  z.object({ by: z.literal('theme'), value: z.enum(THEMES), number }),
  z.object({ by: z.literal('polarity'), value: z.enum(POLARITIES), number }),
  z.object({ by: z.literal('year'), value: z.coerce.number().int(), number }),
]);

type FacetRow = z.infer<typeof facetRow>;
type Value<By extends FacetRow['by']> = Extract<FacetRow, { by: By }>['value'];

/** One value and how many results have it. */
export interface Facet<By extends FacetRow['by']> {
  value: Value<By>;
  count: number;
}

export type AreaFacetSource = Facet<'area'>;
export type ServiceFacetSource = Facet<'service'>;
export type ThemeFacetSource = Facet<'theme'>;

/** Counts of the results of a search; `where` is its filter as `query/search` takes it. */
export async function loadFacets(graph: Graph, where: Readonly<Record<string, unknown>>) {
  const rows = await graph.read(FACETS, { where }, facetRow);
  const of = <By extends FacetRow['by']>(by: By): Facet<By>[] =>
    rows.filter((row) => row.by === by).map((row) => ({ value: row.value as Value<By>, count: row.number }));
  return {
    areas: of('area').slice(0, MOST_AREAS),
    services: of('service'),
    themes: of('theme'),
    polarities: of('polarity').map(({ value, count }) => ({ polarity: value, count })),
    years: of('year').map(({ value, count }) => ({ year: value, count })),
  };
}
