import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../../neo4j/connect.ts';
import type { Statement } from '../../neo4j/statements.ts';
import { Connection, type Item } from '../connections/Connection.ts';
import { listDigest, type Position } from '../connections/cursor.ts';
import { type Bounds, boundsOf, type PageArguments, readPage } from '../connections/page.ts';
import type { Loaders } from '../loaders/Loaders.ts';
import { Selection } from '../Selection.ts';
import { answerOf, columnsFor, type ItemShape } from './columns.ts';
import { NOTHING_RELATED, primeLoaders, refuseUnknown, type Related } from './pages.ts';
import type { Under } from './statements.ts';

/** Whose list is asked for: what the parent is, and its id. */
export interface Scope<By extends string = string> {
  by: By;
  id: string;
}

/** The list of everything, which has no parent. */
export const ALL = { by: 'ALL', id: '' } as const;

/** How a list is ordered. */
export interface Ordering<Row> {
  keys: 'text' | 'number';
  descending: boolean;
  /** The properties of nodes and links that positions are made of. */
  needs: readonly string[];
  position: (row: Row) => Position;
}

/** How a list is to be asked of Neo4j. */
export interface Asked {
  statement: Statement;
  /**
   * The filter: `$where`, beside `$page`. Both are maps, since Neo4j plans a statement anew for each combination of types, and of
   * lengths of lists, that its parameters have, but does not look into maps.
   */
  where: Readonly<Record<string, unknown>>;
  /** What the statement is to look under; nothing for a statement that knows. */
  lookUnder?: Under | null;
  /** The parent with that id, as the statement takes it, where it takes more than the id. */
  parent?: (id: string) => { id: string } & Record<string, unknown>;
  /** Narrows the bounds: a filter by date is a range of keys. */
  bounds?: (bounds: Bounds) => Bounds;
}

/** A kind of list: how it is ordered, asked for and read, whoever its parent. */
export interface List<Arguments extends PageArguments, Row extends Item, By extends string> extends ItemShape {
  /** Stands in the digest of cursors. */
  name: string;
  /** The argument in which the filter names areas. */
  areasArgument?: string;
  ordering: (args: Arguments) => Ordering<Row>;
  /** Which rows around those of the list the statement can bring, and whether a selection on a node asks for them. */
  related: (node: (...path: [string, ...string[]]) => boolean) => Partial<Related>;
  ask: (args: Arguments, by: By) => Asked;
}

type PageLoader<Row extends Item> = DataLoader<string, Connection<Row>>;

/**
 * The pages of lists that one request has asked for. The same list of several parents comes with one statement, whatever their number:
 * fields share a loader where kind, arguments, selection and kind of parent are the same.
 */
export class ListLoaders {
  readonly #graph: Graph;
  readonly #loaders: Loaders;
  readonly #byKey = new Map<string, unknown>();
  /** GraphQL gives the same array for the same field of all its parents: the shorter way to their loader. */
  readonly #byField = new WeakMap<readonly FieldNode[], { by: string; loader: unknown }>();

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
    info: GraphQLResolveInfo,
  ): Promise<Connection<Row>> {
    const known = this.#byField.get(info.fieldNodes);
    if (known?.by === by) return (known.loader as PageLoader<Row>).load(id);
    const loader = this.#loaderFor(list, by, args, info);
    this.#byField.set(info.fieldNodes, { by, loader });
    return loader.load(id);
  }

  #loaderFor<Arguments extends PageArguments, Row extends Item, By extends string>(
    list: List<Arguments, Row, By>,
    by: By,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): PageLoader<Row> {
    const selection = Selection.of(info);
    const ordering = list.ordering(args);
    const onNode = new Set([...selection.names('nodes'), ...selection.names('edges', 'node')]);
    const columns = columnsFor(list, onNode, selection.names('edges'), ordering.needs);
    const wanted = {
      ...columns,
      paged: selection.has('nodes') || selection.has('edges') || selection.has('pageInfo'),
      counted: selection.has('totalCount'),
      more: selection.has('pageInfo'),
      related: {
        ...NOTHING_RELATED,
        ...list.related((...path) => selection.has('nodes', ...path) || selection.has('edges', 'node', ...path)),
      },
    };
    const key = JSON.stringify([list.name, by, args, wanted]);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known as PageLoader<Row>;

    const { first, after, last, before, ...settings } = args;
    const digest = listDigest(`${list.name} ${by}`, settings);
    const page = readPage({ first, after, last, before }, digest);
    const { keys, descending, position } = ordering;
    const answerType = answerOf<Row>(list, columns);
    const {
      statement,
      where,
      lookUnder,
      parent = (id: string) => ({ id }),
      bounds = (whole: Bounds) => whole,
    } = list.ask(args, by);

    const loader: PageLoader<Row> = new DataLoader(async (ids) => {
      const [answer] = await this.#graph.read(
        statement,
        {
          page: {
            ...bounds(boundsOf(page, keys, descending)),
            ...wanted,
            ...lookUnder,
            parents: ids.map((id) => parent(id)),
            limit: page.size + (wanted.more ? 1 : 0),
          },
          where,
        },
        answerType,
      );
      if (answer === undefined) throw new Error(`${statement.name} returned no row`);
      refuseUnknown(answer, list.areasArgument ?? 'where.areas');
      primeLoaders(this.#loaders, answer, wanted.related);
      const pages = new Map(answer.pages.map((one) => [one.parent, one]));
      return ids.map((id) => {
        const { rows = [], total = 0 } = pages.get(id) ?? {};
        return new Connection({ rows, total: wanted.counted ? total : undefined, page, position, digest });
      });
    });
    this.#byKey.set(key, loader);
    return loader;
  }
}
