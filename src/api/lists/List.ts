import type { Statement } from '../../neo4j/statements.ts';
import type { Item } from '../connections/Connection.ts';
import type { Position } from '../connections/cursor.ts';
import type { Bounds, PageArguments } from '../connections/page.ts';
import type { AroundKeys, Asks } from './around.ts';
import type { ItemShape } from './columns.ts';
import type { LookUnder } from './LookUnder.ts';
import type { Told } from './told.ts';

/** How a list is ordered. */
export interface Ordering<Row> {
  keys: 'text' | 'number';
  descending: boolean;
  /** The properties of nodes and links that positions are made of. */
  needs: readonly string[];
  position(row: Row): Position;
}

/** How a list is to be asked of Neo4j. */
export interface Asked {
  statement: Statement;
  /**
   * The filter: `$where`, beside `$page`; what is not set is null. Both are maps, since Neo4j plans a statement anew for each
   * combination of types, and of lengths of lists, that its parameters have, but does not look into maps.
   */
  where: Readonly<Record<string, unknown>>;
  /** The filter whole, where the statement is told a part of it in other ways than by `$where`. */
  filter?: Readonly<Record<string, unknown>>;
  /** What the statement is to look under; nothing for a statement that knows. */
  lookUnder?: LookUnder | null;
  /** The parent with that id, as the statement takes it, where it takes more than the id. */
  parent?: (id: string) => { id: string } & Record<string, unknown>;
  /** Narrows the bounds: a filter by date is a range of keys. */
  bounds?: (bounds: Bounds) => Bounds;
  /** Lists of its nodes that the statement can bring along. */
  along?: Along;
  /** Conditions that the statement can take with each parent, so that fields that differ in them alone can share it: `$page.each`. */
  each?: readonly string[];
}

/** Lists that a statement brings along with the nodes to which they belong. */
export interface Along {
  /** The type of the nodes, in the schema, and what they are to their lists. */
  type: string;
  by: string;
  /** By the name of the field, and of the statement's parameter. */
  lists: Readonly<Record<string, AnyList>>;
}

/**
 * A kind of list: how it is ordered, asked for and read, whoever its parent. Its functions are methods, which TypeScript compares both
 * ways, so that each kind is also {@link AnyList}.
 */
export interface List<Arguments extends PageArguments, Row extends Item, By extends string> extends ItemShape {
  /** Stands in the digest of cursors. */
  name: string;
  /** The argument in which the filter names areas. */
  areasArgument?: string;
  /** What rows tell of filters, so that they need be read once only for filters that differ. */
  told?: Told<Arguments>;
  ordering(args: Arguments): Ordering<Row>;
  /** Which nodes around those of the list the statement is to bring. */
  around(asks: Asks): AroundKeys;
  /** @param counted whether the statement is to count the whole list too */
  ask(args: Arguments, by: By, counted: boolean): Asked;
}

/** A list of whatever kind. */
export type AnyList = List<PageArguments, Item, string>;
