import DataLoader from 'dataloader';
import type { Graph } from '../../neo4j/connect.ts';
import type { Connection, Item } from '../connections/Connection.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import type { AnyRequest } from './along.ts';
import { listRow } from './answer.ts';
import { rowsOfPage } from './rowsOfIds.ts';
import type { Facts, RowTest } from './told.ts';

/**
 * How many rows a list may have that is kept whole. To look through so many takes as long as Neo4j takes to find a page; the lists of one
 * area are far shorter, and those of all England about as long.
 */
const LONGEST = 3000;

/** What is kept of a list: its rows in order, that it is too long, or that it was asked for once. */
interface Whole {
  rows: readonly Facts[] | 'TOO_LONG' | 'ASKED_ONCE';
}

/** Gives the page of a list by the id of whose it is. */
export interface PageLoader {
  load(id: string): Promise<Connection<Item>>;
}

/**
 * Lists of which is kept what filters look at in each of their rows: any page with any filter is then found without Neo4j. A list is read
 * so when it is asked for a second time and while there is room: who asks once, or for more than can be kept, pays for nothing else than
 * the page.
 */
export class WholeLists {
  readonly #graph: Graph;
  readonly #rows: Loaders;
  readonly #kept: KeptRows;
  readonly #loaders = new Map<string, DataLoader<string, null>>();

  constructor(graph: Graph, loaders: Loaders, kept: KeptRows) {
    this.#graph = graph;
    this.#rows = loaders;
    this.#kept = kept;
  }

  /** The page that a request asks of a list; undefined where the list is not kept, or rows do not tell what the filter asks. */
  find(request: AnyRequest, id: string): Connection<Item> | Promise<Connection<Item>> | undefined {
    const { rowTest, wanted } = request;
    const rows = rowTest && this.#find(request, id)?.rows;
    if (rowTest === undefined || typeof rows !== 'object') return undefined;
    const page = {
      parent: id,
      total: wanted.counted ? countOf(rows, rowTest) : null,
      rows: wanted.paged ? pageOf(rows, rowTest, request) : [],
    };
    const awaited = rowsOfPage(request, page, this.#rows);
    const connection = request.connection(page);
    return awaited.length === 0 ? connection : Promise.all(awaited).then(() => connection);
  }

  /** A loader that reads whole the lists that were asked for before, and asks another for the others. */
  before(request: AnyRequest, loader: PageLoader): PageLoader {
    if (request.rowTest === undefined) return loader;
    return {
      load: async (id) => {
        if (this.#isDue(request, id)) await this.#loaderOf(request).load(id);
        return this.find(request, id) ?? loader.load(id);
      },
    };
  }

  /** Whether a list is to be read whole, since it has been asked for before; if not, it is remembered that it has. */
  #isDue(request: AnyRequest, id: string): boolean {
    if (!this.#kept.hasRoom) return false;
    const known = this.#find(request, id);
    if (known === undefined) this.#keep(request, id, 'ASKED_ONCE');
    return known?.rows === 'ASKED_ONCE';
  }

  /** Lists that are read together come with one statement. */
  #loaderOf(request: AnyRequest): DataLoader<string, null> {
    let loader = this.#loaders.get(request.wholeKey);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.#readAll(request, ids));
      this.#loaders.set(request.wholeKey, loader);
    }
    return loader;
  }

  async #readAll(request: AnyRequest, ids: readonly string[]): Promise<null[]> {
    const { list, by, whole } = request;
    if (whole === undefined) throw new Error(`Rows of ${list.name} do not tell whether they meet a filter`);
    const { asked, bounds, told } = whole;
    const wanted = { keys: told, idsOnly: false, linkKeys: [], around: {} };
    const page = {
      by,
      ...bounds,
      ...{ bounded: false, paged: true, counted: false, more: false, limit: LONGEST + 1 },
      ...asked.lookUnder,
      ...wanted,
      parents: ids.map((id) => asked.parent?.(id) ?? { id }),
    };
    const row = listRow({ list, wanted, along: new Map() });
    const [found] = await this.#graph.read(asked.statement, { page, where: asked.where }, row);
    const pages = new Map(found?.answer.pages.map(({ parent, rows }) => [parent, rows]));
    return ids.map((id) => {
      const rows = pages.get(id) ?? [];
      // They hold the properties that were asked for.
      const facts = rows.map(({ node }) => node as unknown as Facts);
      this.#keep(request, id, rows.length > LONGEST ? 'TOO_LONG' : facts);
      return null;
    });
  }

  #keep(request: AnyRequest, id: string, rows: Whole['rows']): void {
    this.#kept.set(request.wholeKey, id, { rows } satisfies Whole);
  }

  #find(request: AnyRequest, id: string): Whole | undefined {
    return this.#kept.get(request.wholeKey, id) as Whole | undefined;
  }
}

function countOf(rows: readonly Facts[], rowTest: RowTest): number {
  let count = 0;
  for (const row of rows) if (rowTest(row)) count++;
  return count;
}

/** The page of what a filter leaves, from its end, as Neo4j would give it. */
function pageOf(rows: readonly Facts[], rowTest: RowTest, request: AnyRequest): Item[] {
  const { bounds, isBounded, limit } = request;
  const page: Item[] = [];
  const [first, step] = bounds.descending ? [rows.length - 1, -1] : [0, 1];
  for (let index = first; page.length < limit; index += step) {
    const row = rows[index];
    if (row === undefined) break;
    if (rowTest(row) && (!isBounded || request.isWithin({ node: row }))) page.push({ node: { id: row.id } });
  }
  return page;
}
