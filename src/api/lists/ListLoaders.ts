import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { Graph } from '../../neo4j/connect.ts';
import type { Item } from '../connections/Connection.ts';
import type { PageArguments } from '../connections/page.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import { answerOf } from './columns.ts';
import { type CompanionRequest, companionsOf } from './companions.ts';
import type { List } from './List.ts';
import { type ListInfo, ListRequest, type PageLoader } from './ListRequest.ts';
import { primeLoaders, refuseUnknown } from './pages.ts';

/** Whose list is asked for: what the parent is, and its id. */
export interface Scope<By extends string = string> {
  by: By;
  id: string;
}

/** The list of everything, which has no parent. */
export const ALL = { by: 'ALL', id: '' } as const;

/**
 * The pages of lists that one request has asked for. The same list of several parents comes with one statement, whatever their number:
 * fields share a loader where kind, arguments, selection and kind of parent are the same.
 */
export class ListLoaders {
  readonly #graph: Graph;
  readonly #loaders: Loaders;
  readonly #byKey = new Map<string, PageLoader<Item>>();
  /** GraphQL gives the same array for the same field of all its parents: the shorter way to their loader. */
  readonly #byField = new WeakMap<readonly FieldNode[], { by: string; loader: PageLoader<Item> }>();

  constructor(graph: Graph, loaders: Loaders) {
    this.#graph = graph;
    this.#loaders = loaders;
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
  ): ReturnType<PageLoader<Row>['load']> {
    let known = this.#byField.get(info.fieldNodes);
    if (known?.by !== by) {
      const request = new ListRequest(list, by, args, info);
      known = { by, loader: this.#loaderOf(request as unknown as CompanionRequest, info) };
      this.#byField.set(info.fieldNodes, known);
    }
    // Found by the list's own key, so its rows are that list's.
    return (known.loader as unknown as PageLoader<Row>).load(id);
  }

  #loaderOf(request: CompanionRequest, info: ListInfo): PageLoader<Item> {
    let loader = this.#byKey.get(request.key);
    if (loader === undefined) {
      loader = this.#createLoader(request, info);
      this.#byKey.set(request.key, loader);
    }
    return loader;
  }

  #createLoader(request: CompanionRequest, info: ListInfo): PageLoader<Item> {
    const { list, wanted, asked } = request;
    const { statement, where, parent = (id: string) => ({ id }) } = asked;
    const companions = asked.companions && companionsOf(asked.companions, request, info);
    const answerType = answerOf<Item>(list, wanted, companions);
    const extra = Object.fromEntries(
      Object.keys(asked.companions?.lists ?? {}).map((name) => [name, companionParameters(companions?.get(name))]),
    );

    return new DataLoader(async (ids) => {
      const page = { ...request.page, parents: ids.map((id) => parent(id)) };
      const [answer] = await this.#graph.read(statement, { page, where, ...extra }, answerType);
      if (answer === undefined) throw new Error(`${statement.name} returned no row`);
      refuseUnknown(answer, list.areasArgument ?? 'where.areas');
      primeLoaders(this.#loaders, answer, wanted.related);
      for (const [name, companion] of companions ?? []) {
        const loader = this.#loaderOf(companion, info);
        for (const one of answer.companions[name] ?? []) loader.prime(one.parent, companion.connection(one));
      }
      const pages = new Map(answer.pages.map((one) => [one.parent, one]));
      return ids.map((id) => request.connection(pages.get(id) ?? { rows: [], total: 0 }));
    });
  }
}

function companionParameters(request: CompanionRequest | undefined): Record<string, unknown> {
  return request === undefined ? { asked: false } : { asked: true, page: request.page, where: request.asked.where };
}
