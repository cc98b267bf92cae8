import type { GraphQLResolveInfo } from 'graphql';
import { Connection, type Item } from '../connections/Connection.ts';
import { listDigest, type Position } from '../connections/cursor.ts';
import { type Bounds, boundsOf, isBounded, type Page, type PageArguments, readPage } from '../connections/page.ts';
import { Selection } from '../Selection.ts';
import type { AroundKeys } from './around.ts';
import { type Columns, columnsFor } from './columns.ts';
import type { Asked, List } from './List.ts';

/** The part of GraphQL's info that a list looks at. */
export type ListInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues' | 'schema'>;

/** What an operation asks of a list: computed and sent is only this. */
interface Wanted extends Columns {
  paged: boolean;
  counted: boolean;
  /** Whether it matters if there is more than the page. */
  more: boolean;
  around: AroundKeys;
}

/** One field that asks for a list of each of its parents. */
export class ListRequest<Arguments extends PageArguments, Row extends Item, By extends string> {
  readonly list: List<Arguments, Row, By>;
  readonly args: Arguments;
  readonly selection: Selection;
  readonly wanted: Wanted;
  /** The same for fields that the same statement can answer. */
  readonly key: string;
  readonly asked: Asked;
  /**
   * Whether the pages are the same for all who ask, and may be kept for them: below a node, from its beginning or end, without a
   * filter.
   */
  readonly isCommon: boolean;
  readonly #by: By;
  readonly #page: Page;
  readonly #digestOf: () => string;
  #knownDigest: string | undefined;
  readonly #position: (row: Row) => Position;
  readonly #bounds: Bounds;

  /**
   * @param idsOnly whether the statement need only say which nodes they are, since their rows are kept
   * @throws GraphQLError BAD_USER_INPUT, CURSOR_MISMATCH
   */
  constructor(list: List<Arguments, Row, By>, by: By, args: Arguments, info: ListInfo, idsOnly: boolean) {
    const { first, after, last, before, ...settings } = args;
    this.list = list;
    this.#by = by;
    this.args = args;
    this.selection = Selection.of(info);
    const ordering = list.ordering(args);
    const wanted = wantedOf(list, this.selection, ordering.needs);
    this.wanted = idsOnly ? { ...wanted, keys: ['id'], idsOnly, around: {} } : wanted;
    this.key = JSON.stringify([list.name, by, args, this.wanted]);
    this.#digestOf = () => listDigest(`${list.name} ${by}`, settings);
    const hasCursor = after != null || before != null;
    this.#page = readPage({ first, after, last, before }, hasCursor ? this.#digest : '');
    this.#position = (row) => ordering.position(row);
    this.asked = list.ask(args, by);
    this.isCommon = !['ALL', 'GROUP'].includes(by) && !hasCursor && isEmpty({ ...settings, orderBy: null });
    const bounds = boundsOf(this.#page, ordering.keys, ordering.descending);
    this.#bounds = this.asked.bounds?.(bounds) ?? bounds;
  }

  /** `$page`, without the parents. */
  get page(): Record<string, unknown> {
    return {
      by: this.#by,
      ...this.#bounds,
      bounded: isBounded(this.#bounds),
      ...this.wanted,
      ...this.asked.lookUnder,
      limit: this.#page.size + (this.wanted.more ? 1 : 0),
    };
  }

  /** A page as the field gives it. */
  connection({ rows, total }: { rows: readonly Row[]; total: number | null }): Connection<Row> {
    const digest = () => this.#digest;
    return new Connection({
      rows,
      total: this.wanted.counted ? (total ?? undefined) : undefined,
      page: this.#page,
      position: this.#position,
      get digest() {
        return digest();
      },
    });
  }

  /** Made when the first cursor is asked for. */
  get #digest(): string {
    this.#knownDigest ??= this.#digestOf();
    return this.#knownDigest;
  }
}

function isEmpty(settings: Readonly<Record<string, unknown>>): boolean {
  return Object.values(settings).every((value) => value == null);
}

function wantedOf<Arguments extends PageArguments, Row extends Item, By extends string>(
  list: List<Arguments, Row, By>,
  selection: Selection,
  needs: readonly string[],
): Wanted {
  const counted = selection.has('totalCount');
  const paged = selection.has('nodes') || selection.has('edges') || selection.has('pageInfo');
  const onEdge = selection.names('edges');
  // Positions are made for cursors; what the link says may be what the statement orders by.
  const hasCursor = selection.has('pageInfo') || onEdge.includes('cursor');
  const always = needs.filter((key) => hasCursor || key in (list.link?.shape ?? {}));
  const onNode = new Set([...selection.names('nodes'), ...selection.names('edges', 'node')]);
  return {
    ...columnsFor(list, onNode, onEdge, always),
    // A selection of neither asks for nothing that Neo4j knows.
    paged: paged || !counted,
    counted,
    more: selection.has('pageInfo'),
    around: list.around((...path) =>
      selection.has('nodes', ...path) || selection.has('edges', 'node', ...path)
        ? [...selection.names('nodes', ...path), ...selection.names('edges', 'node', ...path)]
        : null,
    ),
  };
}
