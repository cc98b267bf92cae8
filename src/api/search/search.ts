import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { SERVICES } from '../../extract/vocabulary.ts';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { Connection, type ConnectionList } from '../connections/Connection.ts';
import { listDigest } from '../connections/cursor.ts';
import { boundsOf, type Page, readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import type { QuerySearchArgs, RequireFields, SearchWhere } from '../generated/resolvers.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import { anyOf, codes, days, regions } from '../lists/conditions.ts';
import { refuseUnknown } from '../lists/unknown.ts';
import { findingRow } from '../rows/finding.ts';
import { meetingItemRow } from '../rows/meetingItem.ts';
import { recommendationRow } from '../rows/recommendation.ts';
import { Selection } from '../Selection.ts';
import type { StatementRow } from '../resolvers/statement.ts';
import { loadFacets } from './facets.ts';
import { luceneQuery } from './luceneQuery.ts';
import { pagesRow, primeLoaders, relatedTo } from './related.ts';

const SEARCH = statement('query/search');

/** How many of the best matches are looked at first, and how many times more where they do not fill the page. */
const FIRST_WINDOW = 200;
const WIDER = 5;
/** Lucene takes no more. */
const WIDEST_WINDOW = 2 ** 31 - 2;

const LABELS = { FINDING: 'Finding', RECOMMENDATION: 'Recommendation', MEETING_ITEM: 'MeetingItem' } as const;

/** A row of any of the types of statement: no row fits two. */
const statementRow = z.union([findingRow, recommendationRow, meetingItemRow]);

const hit = z.object({ node: statementRow, key: z.number() });
const answer = z.intersection(z.object({ met: z.int(), worst: z.number().nullable() }), pagesRow(hit));

/** A statement that was found, and what for. */
export interface SearchHit {
  /** Of the statement. */
  id: string;
  item: StatementRow;
  score: number;
  text: string;
}

/** A page of hits; the facets are counted when they are asked for. */
class SearchResults extends Connection<{ node: SearchHit }> {
  readonly #facets: () => ReturnType<typeof loadFacets>;

  constructor(
    rows: readonly { node: SearchHit }[],
    total: number | undefined,
    list: ConnectionList<{ node: SearchHit }>,
    facets: () => ReturnType<typeof loadFacets>,
  ) {
    super(rows, total, list);
    this.#facets = facets;
  }

  get facets(): ReturnType<typeof loadFacets> {
    return this.#facets();
  }
}

/**
 * A page of the statements that match a text, best first.
 * @throws GraphQLError BAD_USER_INPUT, CURSOR_MISMATCH
 */
export async function search(
  args: RequireFields<QuerySearchArgs, 'match'>,
  { graph, loaders, kept }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<SearchResults> {
  const { first, after, last, before, ...settings } = args;
  const digest = listDigest('search', settings);
  const page = readPage({ first, after, last, before }, digest);
  const selection = Selection.of(info);
  const onItem = (...path: [string, ...string[]]) =>
    selection.has('nodes', 'item', ...path) || selection.has('edges', 'node', 'item', ...path);
  const counted = selection.has('totalCount');
  const where = { query: luceneQuery(args.text, args.match), ...conditions(args.where ?? {}) };
  const filter = JSON.stringify(where);
  let total = counted ? (kept?.get('search-length', filter) as { total: number } | undefined)?.total : undefined;
  const wanted = {
    ...boundsOf(page, 'number', false),
    // Who asks for facets alone, or for a number that is kept, is told of areas that there are not all the same.
    paged:
      !counted || total !== undefined || selection.has('nodes') || selection.has('edges') || selection.has('pageInfo'),
    related: relatedTo(onItem),
    limit: page.size + (selection.has('pageInfo') ? 1 : 0),
    parents: [{ id: '' }],
  };

  for (let window = firstWindow(page); ; window = Math.min(window * WIDER, WIDEST_WINDOW)) {
    const parameters = { page: { ...wanted, window, counted: counted && total === undefined }, where };
    const [found] = await graph.read(SEARCH, parameters, answer);
    if (found === undefined) throw new Error(`${SEARCH.name} returned no row`);
    refuseUnknown(found, 'where.areas');
    const [only] = found.pages;
    const rows = only?.rows ?? [];
    if (counted && total === undefined) {
      total = only?.total ?? 0;
      kept?.set('search-length', filter, { total });
    }
    if (found.met === window && !isComplete(page, wanted.limit, rows, found.worst)) continue;
    primeLoaders(loaders, found);
    return new SearchResults(
      rows.map(({ node, key }) => ({ node: { id: node.id, item: node, score: -key, text: args.text } })),
      total,
      { page, digest, position: ({ node }) => ({ key: -node.score, id: node.id }) },
      () => facetsOf(graph, where, filter, kept),
    );
  }
}

/** The facets of a search, which are the same on each of its pages. */
async function facetsOf(
  graph: Graph,
  where: Readonly<Record<string, unknown>>,
  filter: string,
  kept: KeptRows | undefined,
): ReturnType<typeof loadFacets> {
  const known = kept?.get('search-facets', filter) as Awaited<ReturnType<typeof loadFacets>> | undefined;
  const facets = known ?? (await loadFacets(graph, where));
  if (known === undefined) kept?.set('search-facets', filter, facets);
  return facets;
}

/** From the end, the worst matches are asked for: then all must be looked at, unless a cursor says up to where. */
function firstWindow(page: Page): number {
  return page.fromEnd && page.before === null ? WIDEST_WINDOW : FIRST_WINDOW;
}

/** Whether nothing beyond the window can belong to the page. What scores as the last of the window may go on beyond it. */
function isComplete(page: Page, limit: number, rows: readonly { key: number }[], worst: number | null): boolean {
  if (worst === null) return true;
  if (page.fromEnd) return page.before !== null && Number(page.before.key) < worst;
  const last = rows[limit - 1];
  return last !== undefined && last.key < worst;
}

function conditions(where: SearchWhere) {
  const { services, themes } = where;
  return {
    labels: codes('where.types', where.types, ['FINDING', 'RECOMMENDATION', 'MEETING_ITEM']).map(
      (type) => LABELS[type],
    ),
    areas: anyOf('where.areas', where.areas),
    regions: regions(where.regions),
    polarities: anyOf('where.polarities', where.polarities),
    ...days(where, 'where'),
    // A service and a theme must be those of one mention; a theme alone stands on the statement.
    mentioning:
      services == null
        ? null
        : { services: codes('where.services', services, SERVICES), themes: anyOf('where.themes', themes) },
    themes: services == null ? anyOf('where.themes', themes) : null,
  };
}
