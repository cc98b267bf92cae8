import type { PageInfo } from '../generated/resolvers.ts';
import { encodeCursor, type Position } from './cursor.ts';
import type { Page } from './page.ts';

/** An item of a list: a node, and beside it what the relation to the list's parent says. */
export interface Item {
  node: { id: string };
}

/** The list of which a connection is a page: the same for the pages of all parents. */
export interface ConnectionList<Row extends Item> {
  readonly page: Page;
  /** Stands in cursors. */
  readonly digest: string;
  position(row: Row): Position;
}

/** A page of a list, in the shape of the schema. What a field needs is made when it is asked for. */
export class Connection<Row extends Item> {
  readonly #found: readonly Row[];
  readonly #total: number | undefined;
  readonly #list: ConnectionList<Row>;
  #rows: readonly Row[] | undefined;

  /**
   * @param found in the order in which the statement met them, one more than asked for where there are more
   * @param total how many there are in all; undefined where that was not asked for
   */
  constructor(found: readonly Row[], total: number | undefined, list: ConnectionList<Row>) {
    this.#found = found;
    this.#total = total;
    this.#list = list;
  }

  /** The items of the page, in the order of the list. */
  get rows(): readonly Row[] {
    const { fromEnd, size } = this.#list.page;
    if (this.#rows === undefined) {
      const page = this.#found.length > size ? this.#found.slice(0, size) : this.#found;
      this.#rows = fromEnd ? page.toReversed() : page;
    }
    return this.#rows;
  }

  get nodes(): Row['node'][] {
    return this.rows.map((row) => row.node);
  }

  get edges(): (Row & { cursor: string })[] {
    return this.rows.map((row) => new Edge(row, this.#list) as Edge<Row> & Row);
  }

  get pageInfo(): PageInfo {
    const { page } = this.#list;
    const more = this.#found.length > page.size;
    const [first, last] = [this.rows.at(0), this.rows.at(-1)];
    return {
      // A cursor was given for an item, so there is something on its side of the page.
      hasNextPage: page.fromEnd ? page.before !== null : more,
      hasPreviousPage: page.fromEnd ? more : page.after !== null,
      startCursor: first === undefined ? null : cursorOf(first, this.#list),
      endCursor: last === undefined ? null : cursorOf(last, this.#list),
    };
  }

  get totalCount(): number {
    if (this.#total === undefined)
      throw new Error('totalCount was not counted, since the selection did not seem to ask for it');
    return this.#total;
  }
}

/** An item with its cursor, which is made when it is asked for. */
class Edge<Row extends Item> {
  readonly #row: Row;
  readonly #list: ConnectionList<Row>;

  constructor(row: Row, list: ConnectionList<Row>) {
    Object.assign(this, row);
    this.#row = row;
    this.#list = list;
  }

  get cursor(): string {
    return cursorOf(this.#row, this.#list);
  }
}

function cursorOf<Row extends Item>(row: Row, list: ConnectionList<Row>): string {
  return encodeCursor(list.position(row), list.digest);
}
