import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { Graph } from '../../neo4j/connect.ts';
import type { Connection, Item } from '../connections/Connection.ts';
import type { PageArguments } from '../connections/page.ts';
import type { KeptRows } from '../kept/RowStore.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import { type AnyRequest, parametersOf, type Plan, planOf } from './along.ts';
import { type ListAnswer, listRow, type ParentPage } from './answer.ts';
import { hangAround } from './around.ts';
import { rowsOfIds } from './rowsOfIds.ts';
import type { Asked, List } from './List.ts';
import { type ListInfo, ListRequest } from './ListRequest.ts';
import { refuseUnknown } from './unknown.ts';
import { type PageLoader, WholeLists } from './WholeLists.ts';

/** Whose list is asked for: what the parent is, and its id. */
export interface Scope<By extends string = string> {
  by: By;
  id: string;
}

/** The list of everything, which has no parent. */
export const ALL = { by: 'ALL', id: '' } as const;

/** The pages of one field's list, by parent: those that came along with the parents, those that are kept, and a loader for others. */
interface Source {
  came: Map<string, Connection<Item>>;
  kept: (id: string) => Connection<Item> | Promise<Connection<Item>> | undefined;
  loader: () => PageLoader;
}

/** A page that a field asks for. */
interface Asking {
  request: AnyRequest;
  id: string;
}

/**
 * The pages of lists that one request has asked for. The same list of several parents comes with one statement, whatever their number:
 * fields share a loader where kind, arguments, selection and kind of parent are the same.
 */
export class ListLoaders {
  readonly #graph: Graph;
  readonly #loaders: Loaders;
  readonly #kept: KeptRows | undefined;
  readonly #whole: WholeLists | undefined;
  readonly #byKey = new Map<string, Source>();
  readonly #shared = new Map<string, DataLoader<Asking, Connection<Item>, string>>();
  /** GraphQL gives the same array for the same field of all its parents: the shorter way to their pages. */
  readonly #byField = new WeakMap<readonly FieldNode[], { by: string; source: Source }>();

  /** @param kept what earlier requests have read of the same data: with it, statements are asked for ids, and rows are taken from there */
  constructor(graph: Graph, loaders: Loaders, kept?: KeptRows) {
    this.#graph = graph;
    this.#loaders = loaders;
    this.#kept = kept;
    this.#whole = kept && new WholeLists(graph, loaders, kept);
  }

  /**
   * A page of the list that a parent has, as the field's arguments ask for it.
   * @throws GraphQLError BAD_USER_INPUT, CURSOR_MISMATCH
   */
  load<Arguments extends PageArguments, Row extends Item, By extends string>(
    list: List<Arguments, Row, By>,
    { by, id }: Scope<By>,
    args: Arguments,
    info: ListInfo,
  ): Connection<Row> | Promise<Connection<Row>> {
    let known = this.#byField.get(info.fieldNodes);
    if (known?.by !== by) {
      const request = new ListRequest(list, by, args, info, this.#kept !== undefined);
      known = { by, source: this.#sourceOf(request, info) };
      this.#byField.set(info.fieldNodes, known);
    }
    const { came, kept, loader } = known.source;
    // Found by the list's own key, so its rows are that list's.
    return (came.get(id) ?? kept(id) ?? loader().load(id)) as unknown as Connection<Row> | Promise<Connection<Row>>;
  }

  #sourceOf(request: AnyRequest, info: ListInfo): Source {
    let source = this.#byKey.get(request.key);
    if (source === undefined) {
      let loader: PageLoader | undefined;
      const keep = request.isCommon ? this.#kept : undefined;
      source = {
        came: new Map(),
        kept: (id) => {
          // What is kept under the key of a request was read for the same one.
          const page = keep?.get(request.key, id) as ParentPage | undefined;
          return page ? request.connection(page) : this.#whole?.find(request, id);
        },
        loader: () => (loader ??= this.#loaderOf(request, info)),
      };
      this.#byKey.set(request.key, source);
    }
    return source;
  }

  #loaderOf(request: AnyRequest, info: ListInfo): PageLoader {
    const loader = this.#createLoader(request, info);
    return this.#whole?.before(request, loader) ?? loader;
  }

  #createLoader(request: AnyRequest, info: ListInfo): PageLoader {
    const { each, parent = (id: string) => ({ id }) } = request.asked;
    if (each !== undefined) return { load: (id) => this.#sharedLoader(request, info, each).load({ request, id }) };
    const plan = planOf(request, info);
    const parameters = parametersOf(plan);
    const row = listRow(plan);
    const asked = async (ids: readonly string[]): Promise<Connection<Item>[]> => {
      const lengths = this.#lengths(ids.map((id) => ({ request, id })));
      if (lengths && !request.wanted.paged) return lengths.map((total) => request.connection({ rows: [], total }));
      const page = { ...request.page, parents: ids.map((id) => parent(id)), ...(lengths && { counted: false }) };
      const how = lengths ? request.askedUncounted : request.asked;
      const pages = await this.#pages(plan, row, how, { ...parameters, page, where: how.where }, info);
      return ids.map((id, index) => {
        const found = pages.get(id) ?? { parent: id, rows: [], total: 0 };
        return this.#keep(request, lengths ? { ...found, total: lengths[index] ?? null } : found);
      });
    };
    return new DataLoader(asked);
  }

  /** The loader of fields that differ in nothing but what the statement can take with each parent. */
  #sharedLoader(
    request: AnyRequest,
    info: ListInfo,
    each: readonly string[],
  ): DataLoader<Asking, Connection<Item>, string> {
    const { statement } = request.asked;
    const common = Object.entries(request.asked.where).filter(([name]) => !each.includes(name));
    const key = JSON.stringify([statement.name, request.page, common]);
    let loader = this.#shared.get(key);
    if (loader === undefined) {
      const plan = planOf(request, info);
      const row = listRow(plan);
      loader = new DataLoader<Asking, Connection<Item>, string>(
        async (asked) => {
          const apart = each.filter(
            (name) => new Set(asked.map((one) => JSON.stringify(one.request.asked.where[name]))).size > 1,
          );
          const own = ({ asked: { where } }: AnyRequest) =>
            Object.fromEntries(apart.map((name) => [name, where[name]]));
          const parents = asked.map((one, index) => ({
            ...one.request.asked.parent?.(one.id),
            ...own(one.request),
            id: String(index),
          }));
          const lengths = this.#lengths(asked);
          if (lengths && !request.wanted.paged) {
            return asked.map((one, index) => one.request.connection({ rows: [], total: lengths[index] ?? null }));
          }
          const page = {
            ...request.page,
            parents,
            each: Object.fromEntries(apart.map((name) => [name, true])),
            ...(lengths && { counted: false }),
          };
          const where = {
            ...(asked[0]?.request ?? request).asked.where,
            ...Object.fromEntries(apart.map((name) => [name, null])),
          };
          const pages = await this.#pages(plan, row, request.asked, { page, where }, info);
          return asked.map((one, index) => {
            const { rows, total } = pages.get(String(index)) ?? { rows: [], total: 0 };
            if (!lengths) this.#keepLength(one, total);
            return one.request.connection({ rows, total: lengths?.[index] ?? total });
          });
        },
        { cacheKeyFn: (one) => `${one.request.key}\n${one.id}` },
      );
      this.#shared.set(key, loader);
    }
    return loader;
  }

  /** Asks for pages, which it gives by parent; what comes along is for whoever will ask for it. */
  async #pages(
    plan: Plan,
    row: ReturnType<typeof listRow>,
    { statement }: Asked,
    parameters: Record<string, unknown>,
    info: ListInfo,
  ): Promise<ReadonlyMap<string, ParentPage>> {
    const { list } = plan.request;
    const [found] = await this.#graph.read(statement, parameters, row);
    if (found === undefined) throw new Error(`${statement.name} returned no row`);
    refuseUnknown(found, list.areasArgument ?? 'where.areas');
    if (this.#kept) await rowsOfIds(plan, found.answer, this.#loaders);
    this.#hangAlong(plan, found.answer, info);
    return new Map(found.answer.pages.map((one) => [one.parent, one]));
  }

  /** A page as its field gives it, kept for later requests where it is the same for all; so is how long the list is. */
  #keep(request: AnyRequest, page: ParentPage): Connection<Item> {
    if (request.isCommon) this.#kept?.set(request.key, page.parent, page);
    this.#keepLength({ request, id: page.parent }, page.total);
    return request.connection(page);
  }

  #keepLength({ request, id }: Asking, total: number | null): void {
    if (total !== null && request.wanted.counted) this.#kept?.set(request.lengthKey, id, { total });
  }

  /**
   * How long the lists are that are to be counted, where that is known of all of them and worth knowing: whoever goes on through a long
   * list need not have it counted again for each page.
   */
  #lengths(asked: readonly Asking[]): number[] | undefined {
    if (this.#kept === undefined) return undefined;
    const lengths: number[] = [];
    for (const { request, id } of asked) {
      if (!request.wanted.counted) return undefined;
      const known = this.#kept.get(request.lengthKey, id) as { total: number } | undefined;
      if (known === undefined || (request.wanted.paged && !request.isLong(known.total))) return undefined;
      lengths.push(known.total);
    }
    return lengths;
  }

  #hangAlong(plan: Plan, answer: ListAnswer, info: ListInfo): void {
    if (Object.keys(answer.around).length > 0) {
      hangAround(
        answer.pages.flatMap(({ rows }) => rows),
        answer.around,
      );
    }
    for (const [name, below] of plan.along) {
      const came = answer.along.get(name);
      if (came === undefined) continue;
      const source = this.#sourceOf(below.request, info);
      for (const one of came.pages) source.came.set(one.parent, this.#keep(below.request, one));
      this.#hangAlong(below, came, info);
    }
  }
}
