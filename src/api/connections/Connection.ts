import type { PageInfo } from '../generated/resolvers.ts';
import { encodeCursor, type Position } from './cursor.ts';
import type { Page } from './page.ts';

/** An item of a list: a node, and beside it what the relation to the list's parent says. */
export interface Item {
  node: { id: string };
}

/** What a connection is made from. */
export interface ConnectionSource<Row extends Item> {
  /** In the order in which the statement met them, one more than asked for where there are more. */
  rows: readonly Row[];
  /** How many there are in all; undefined where that was not asked for. */
  total: number | undefined;
  page: Page;
  position: (row: Row) => Position;
  digest: string;
}

/** A page of a list, in the shape of the schema. What a field needs is made when it is asked for. */
export class Connection<Row extends Item> {
  readonly #source: ConnectionSource<Row>;
  #rows: Row[] | undefined;

  constructor(source: ConnectionSource<Row>) {
    this.#source = source;
  }

  /** The items of the page, in the order of the list. */
  get rows(): Row[] {
    const { rows, page } = this.#source;
    this.#rows ??= page.fromEnd ? rows.slice(0, page.size).reverse() : rows.slice(0, page.size);
    return this.#rows;
  }

  get nodes(): Row['node'][] {
    return this.rows.map((row) => row.node);
  }

  get edges(): (Row & { cursor: string })[] {
    return this.rows.map((row) => {
      const cursor = () => this.#cursor(row);
      return {
        ...row,
        get cursor() {
          return cursor();
        },
      };
    });
  }

  get pageInfo(): PageInfo {
    const { rows, page } = this.#source;
    const more = rows.length > page.size;
    const [first, last] = [this.rows.at(0), this.rows.at(-1)];
    return {
      // A cursor was given for an item, so there is something on its side of the page.
      hasNextPage: page.fromEnd ? page.before !== null : more,
      hasPreviousPage: page.fromEnd ? more : page.after !== null,
      startCursor: first === undefined ? null : this.#cursor(first),
      endCursor: last === undefined ? null : this.#cursor(last),
    };
  }

  get totalCount(): number {
    const { total } = this.#source;
    if (total === undefined)
      throw new Error('totalCount was not counted, since the selection did not seem to ask for it');
    return total;
  }

  #cursor(row: Row): string {
    return encodeCursor(this.#source.position(row), this.#source.digest);
  }
}
