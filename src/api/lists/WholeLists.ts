import DataLoader from 'dataloader';
import { serviceId } from '../../graph/ids.ts';
import type { Graph } from '../../neo4j/connect.ts';
import type { Connection, Item } from '../connections/Connection.ts';
import { sizeOf } from '../kept/sizeOf.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import type { AnyRequest } from './along.ts';
import { listRow } from './answer.ts';
import { mentions } from './mentions.ts';
import { rowsOfPage } from './rowsOfIds.ts';
import { shareTexts } from './shareTexts.ts';
import type { Facts, RowFilter, RowTest } from './told.ts';
import { type WholeList, wholeList } from './wholeList.ts';

/**
 * How many rows a list may have that is kept whole. To look through so many takes as long as Neo4j takes to find a page; the lists of one
 * area are far shorter, and those of all England about as long.
 */
const LONGEST = 3000;

/** What is kept of a list: its rows in order, that it is too long, or that it was asked for once. */
interface Kept {
  rows: readonly Facts[] | 'TOO_LONG' | 'ASKED_ONCE';
}

/** Gives the page of a list by the id of whose it is. */
export interface PageLoader {
  load(id: string): Promise<Connection<Item>>;
}

/** Conditions on what was said of services are looked for among all mentions of each. */
const MENTIONS_OF_SERVICE = wholeList(mentions, 'SERVICE', {});

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
  readonly #wholes = new WeakMap<AnyRequest, WholeList>();

  constructor(graph: Graph, loaders: Loaders, kept: KeptRows) {
    this.#graph = graph;
    this.#rows = loaders;
    this.#kept = kept;
  }

  /** The page that a request asks of a list; undefined where it is not kept, or rows do not tell what the filter asks. */
  find(request: AnyRequest, id: string): Connection<Item> | Promise<Connection<Item>> | undefined {
    const { rowFilter, wanted } = request;
    const rows = rowFilter && this.#rowsOf(this.#wholeOf(request), id);
    const test = rowFilter && this.#testOf(rowFilter);
    if (rows === undefined || test === undefined) return undefined;
    const page = {
      parent: id,
      total: wanted.counted ? countOf(rows, test) : null,
      rows: wanted.paged ? pageOf(rows, test, request) : [],
    };
    const awaited = rowsOfPage(request, page, this.#rows);
    const connection = request.connection(page);
    return awaited.length === 0 ? connection : Promise.all(awaited).then(() => connection);
  }

  /** A loader that reads whole the lists that were asked for before, and asks another for the others. */
  before(request: AnyRequest, loader: PageLoader): PageLoader {
    const { rowFilter } = request;
    if (rowFilter === undefined) return loader;
    const services = rowFilter.said.flatMap((one) => one.services.map(serviceId));
    return {
      load: async (id) => {
        const due = [
          ...this.#readIfDue(this.#wholeOf(request), [id]),
          ...this.#readIfDue(MENTIONS_OF_SERVICE, services),
        ];
        if (due.length > 0) await Promise.all(due);
        return this.find(request, id) ?? loader.load(id);
      },
    };
  }

  /** The test of rows alone; undefined where mentions are asked for that are not kept. */
  #testOf({ test, said }: RowFilter): RowTest | undefined {
    if (said.length === 0) return test;
    const named: ReadonlySet<unknown>[] = [];
    for (const { services, test: isLike, namedIn } of said) {
      const ids = new Set<unknown>();
      for (const service of services) {
        const rows = this.#rowsOf(MENTIONS_OF_SERVICE, serviceId(service));
        if (rows === undefined) return undefined;
        for (const row of rows) if (isLike(row)) ids.add(row[namedIn]);
      }
      named.push(ids);
    }
    return (row) => named.every((ids) => ids.has(row.id)) && test(row);
  }

  /** Begins to read those lists that have been asked for before; of the others it is remembered that they were. */
  #readIfDue(whole: WholeList, ids: readonly string[]): Promise<null>[] {
    if (!this.#kept.hasRoom) return [];
    const due = ids.filter((id) => {
      const known = this.#find(whole, id);
      if (known === undefined) this.#keep(whole, id, 'ASKED_ONCE');
      return known?.rows === 'ASKED_ONCE';
    });
    return due.map((id) => this.#loaderOf(whole).load(id));
  }

  /** Lists that are read together come with one statement. */
  #loaderOf(whole: WholeList): DataLoader<string, null> {
    let loader = this.#loaders.get(whole.key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.#readAll(whole, ids));
      this.#loaders.set(whole.key, loader);
    }
    return loader;
  }

  async #readAll(whole: WholeList, ids: readonly string[]): Promise<null[]> {
    const { list, by, asked, bounds, properties } = whole;
    const wanted = { keys: properties, idsOnly: false, linkKeys: [], around: {} };
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
      this.#keep(whole, id, rows.length > LONGEST ? 'TOO_LONG' : shareTexts(facts));
      return null;
    });
  }

  #wholeOf(request: AnyRequest): WholeList {
    let whole = this.#wholes.get(request);
    if (whole === undefined) {
      whole = wholeList(request.list, request.by, request.args);
      this.#wholes.set(request, whole);
    }
    return whole;
  }

  #keep({ key }: WholeList, id: string, rows: Kept['rows']): void {
    this.#kept.set(key, id, { rows } satisfies Kept, sizeOf(rows, new Set()));
  }

  #find({ key }: WholeList, id: string): Kept | undefined {
    return this.#kept.get(key, id) as Kept | undefined;
  }

  #rowsOf(whole: WholeList, id: string): readonly Facts[] | undefined {
    const rows = this.#find(whole, id)?.rows;
    return typeof rows === 'object' ? rows : undefined;
  }
}

function countOf(rows: readonly Facts[], test: RowTest): number {
  let count = 0;
  for (const row of rows) if (test(row)) count++;
  return count;
}

/** The page of what a filter leaves, from its end, as Neo4j would give it. */
function pageOf(rows: readonly Facts[], test: RowTest, request: AnyRequest): Item[] {
  const { bounds, isBounded, limit } = request;
  const page: Item[] = [];
  const [first, step] = bounds.descending ? [rows.length - 1, -1] : [0, 1];
  for (let index = first; page.length < limit; index += step) {
    const row = rows[index];
    if (row === undefined) break;
    if (test(row) && (!isBounded || request.isWithin({ node: row }))) page.push({ node: { id: row.id } });
  }
  return page;
}
