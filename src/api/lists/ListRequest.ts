import type { GraphQLResolveInfo } from 'graphql';
import { Connection, type ConnectionList, type Item } from '../connections/Connection.ts';
import { listDigest } from '../connections/cursor.ts';
import { type Bounds, boundsOf, isBounded, type Page, type PageArguments, readPage } from '../connections/page.ts';
import { Selection } from '../Selection.ts';
import type { AroundKeys } from './around.ts';
import { type Columns, keysFor, linkKeysFor } from './columns.ts';
import type { Asked, List } from './List.ts';
import { type RowFilter, rowFilter } from './told.ts';

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

/** From how many pages on a list is long. */
const LONG = 5;

/** One field that asks for a list of each of its parents. */
export class ListRequest<Arguments extends PageArguments, Row extends Item, By extends string> {
  readonly list: List<Arguments, Row, By>;
  /** What the parents are. */
  readonly by: By;
  readonly args: Arguments;
  readonly selection: Selection;
  readonly wanted: Wanted;
  /** The same for fields that the same statement can answer. */
  readonly key: string;
  /** The same for fields of which the lists are as long, whatever part of them they ask for. */
  readonly lengthKey: string;
  readonly asked: Asked;
  /**
   * Whether the pages are the same for all who ask, and may be kept for them: below a node, from its beginning or end, without a
   * filter.
   */
  readonly isCommon: boolean;
  /** The filter on rows, where rows tell. Undefined too where nothing is kept, and for pages that are kept as they are. */
  readonly rowFilter: RowFilter | undefined;
  readonly bounds: Bounds;
  readonly #page: Page;
  readonly #connectionList: ConnectionList<Row>;

  /**
   * @param idsOnly whether the statement need only say which nodes they are, since their rows are kept
   * @throws GraphQLError BAD_USER_INPUT, CURSOR_MISMATCH
   */
  constructor(list: List<Arguments, Row, By>, by: By, args: Arguments, info: ListInfo, idsOnly: boolean) {
    const { first, after, last, before, ...settings } = args;
    this.list = list;
    this.by = by;
    this.args = args;
    this.selection = Selection.of(info);
    const ordering = list.ordering(args);
    this.wanted = wantedOf(list, this.selection, ordering.needs, idsOnly);
    this.key = JSON.stringify([list.name, by, args, this.wanted]);
    this.lengthKey = JSON.stringify(['length', list.name, by, { ...settings, orderBy: undefined }]);
    // Made when the first cursor is given or read.
    let digest: string | undefined;
    const digestOf = (): string => (digest ??= listDigest(`${list.name} ${by}`, settings));
    const hasCursor = after != null || before != null;
    this.#page = readPage({ first, after, last, before }, hasCursor ? digestOf() : '');
    this.#connectionList = {
      page: this.#page,
      position: (row) => ordering.position(row),
      get digest() {
        return digestOf();
      },
    };
    this.asked = list.ask(args, by, this.wanted.counted);
    this.isCommon = !['ALL', 'GROUP'].includes(by) && !hasCursor && isEmpty({ ...settings, orderBy: null });
    const bounds = boundsOf(this.#page, ordering.keys, ordering.descending);
    this.bounds = this.asked.bounds?.(bounds) ?? bounds;
    const { where, filter = where } = this.asked;
    const isOfNodes = idsOnly && this.wanted.linkKeys.length === 0;
    this.rowFilter = isOfNodes && !this.isCommon && list.told ? rowFilter(list.told, filter) : undefined;
  }

  /** How the list is asked for by one who knows how long it is. */
  get askedUncounted(): Asked {
    return this.list.ask(this.args, this.by, false);
  }

  /** Whether a list of that length is long beside the page: to count such a list would cost far more than to find the page. */
  isLong(length: number): boolean {
    return length >= LONG * this.#page.size;
  }

  /** `$page`, without the parents. */
  get page(): Record<string, unknown> {
    return {
      by: this.by,
      ...this.bounds,
      bounded: this.isBounded,
      ...this.wanted,
      ...this.asked.lookUnder,
      limit: this.limit,
    };
  }

  /** Whether cursors or dates leave out a part of the list. */
  get isBounded(): boolean {
    return isBounded(this.bounds);
  }

  /** How many items the page may have: one more than was asked for where it matters whether there are more. */
  get limit(): number {
    return this.#page.size + (this.wanted.more ? 1 : 0);
  }

  /** Whether a row lies between the cursors. */
  isWithin({ node }: Item): boolean {
    const { low, lowId, high, highId } = this.bounds;
    const { key, id } = this.#connectionList.position({ node } as Row);
    return (key > low || (key === low && id > lowId)) && (key < high || (key === high && id < highId));
  }

  /** A page as the field gives it. */
  connection({ rows, total }: { rows: readonly Row[]; total: number | null }): Connection<Row> {
    return new Connection(rows, this.wanted.counted ? (total ?? undefined) : undefined, this.#connectionList);
  }
}

function isEmpty(settings: Readonly<Record<string, unknown>>): boolean {
  return Object.values(settings).every((value) => value == null);
}

function wantedOf<Arguments extends PageArguments, Row extends Item, By extends string>(
  list: List<Arguments, Row, By>,
  selection: Selection,
  needs: readonly string[],
  idsOnly: boolean,
): Wanted {
  const counted = selection.has('totalCount');
  const paged = selection.has('nodes') || selection.has('edges') || selection.has('pageInfo');
  const onEdge = selection.names('edges');
  // Positions are made for cursors; what the link says may be what the statement orders by.
  const hasCursor = selection.has('pageInfo') || onEdge.includes('cursor');
  const always = needs.filter((key) => hasCursor || key in (list.link?.shape ?? {}));
  const common = {
    // A selection of neither asks for nothing that Neo4j knows.
    paged: paged || !counted,
    counted,
    more: selection.has('pageInfo'),
  };
  if (idsOnly) return { ...common, keys: ['id'], idsOnly, linkKeys: linkKeysFor(list, onEdge, always), around: {} };
  const onNode = new Set([...selection.names('nodes'), ...selection.names('edges', 'node')]);
  return {
    ...common,
    keys: keysFor(list, onNode, always),
    idsOnly,
    linkKeys: linkKeysFor(list, onEdge, always),
    around: list.around((...path) =>
      selection.has('nodes', ...path) || selection.has('edges', 'node', ...path)
        ? [...selection.names('nodes', ...path), ...selection.names('edges', 'node', ...path)]
        : null,
    ),
  };
}
