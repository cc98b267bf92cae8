import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Item } from '../connections/Connection.ts';
import { type Pages, pagesOf, pagesRow } from './pages.ts';

/**
 * What a list's statement is to bring of each item, and how it is read. A row comes as a list of values, those of the node before those of
 * the link: half as much to send and to read as a map, and nothing that nobody asked for.
 */
export interface Columns {
  /** Properties of the node: `$page.keys`. */
  keys: readonly string[];
  /** Properties of the link beside it: `$page.linkKeys`. */
  linkKeys: readonly string[];
}

/** A zod object, of which the properties are read. */
interface Shape {
  shape: Readonly<Record<string, z.ZodType>>;
}

/** What a list's items are made of. */
export interface ItemShape {
  name: string;
  /** The node, as stored. */
  node: Shape;
  /** What the link to the parent says, for lists that have one. */
  link?: Shape;
  /**
   * The properties that fields of the schema are made from, for fields without a property of the same name, or that need others. A field
   * that is neither here nor a property may need any of them.
   */
  fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * The columns that a selection needs.
 * @param onNode the fields that are asked for of a node
 * @param onEdge the fields that are asked for of an edge
 * @param always properties, of the node or the link, that are needed whatever is selected
 */
export function columnsFor(
  shape: ItemShape,
  onNode: Iterable<string>,
  onEdge: readonly string[],
  always: readonly string[],
): Columns {
  const all = Object.keys(shape.node.shape);
  const linkKeys = Object.keys(shape.link?.shape ?? {}).filter((key) => onEdge.includes(key) || always.includes(key));
  const keys = new Set(['id', ...always.filter((key) => all.includes(key))]);
  for (const field of onNode) {
    const needed = shape.fields[field] ?? (all.includes(field) ? [field] : field === '__typename' ? [] : all);
    needed.forEach((key) => keys.add(key));
  }
  return { keys: [...keys].sort(), linkKeys };
}

/** There are as many as there are ways to select; those in use are kept. */
const answers = new LRUCache<string, z.ZodType>({ max: 500 });

/** A list that a statement brings along: its shape, and the columns that are asked for of it. */
interface Along {
  list: ItemShape;
  wanted: Columns;
}

/** What a list's statement answers: the pages of the list, and those of the lists that it brought along. */
export type Answer<Row> = Pages<Row> & { companions: Readonly<Record<string, Pages<Item>['pages']>> };

/** How the answer of a list's statement is read: rows become objects that hold the columns asked for. */
export function answerOf<Row>(
  shape: ItemShape,
  columns: Columns,
  companions: ReadonlyMap<string, Along> = new Map(),
): z.ZodType<Answer<Row>> {
  const along = [...companions].map(([name, { list, wanted }]) => [name, nameOf(list, wanted)]);
  const name = JSON.stringify([nameOf(shape, columns), along]);
  let answer = answers.get(name);
  if (answer === undefined) {
    const own = pagesRow(rowOf(shape, columns));
    const others = [...companions].map(([field, { list, wanted }]) => [field, pagesOf(rowOf(list, wanted))] as const);
    answer = own
      .extend(Object.fromEntries(others))
      .transform((found) => ({ ...found, companions: found as unknown as Answer<Row>['companions'] }));
    answers.set(name, answer);
  }
  // The shape is that of the list, and its columns are all that the selection can reach.
  return answer as z.ZodType<Answer<Row>>;
}

function nameOf({ name }: ItemShape, { keys, linkKeys }: Columns): string {
  return [name, ...keys, '|', ...linkKeys].join(' ');
}

function rowOf({ node, link }: ItemShape, { keys, linkKeys }: Columns) {
  const schemas = [...keys.map((key) => node.shape[key]), ...linkKeys.map((key) => link?.shape[key])];
  const checks = schemas.map((schema) => schema ?? z.never());
  const [first, ...rest] = checks;
  if (first === undefined) throw new Error('A row needs a column');
  return z.tuple([first, ...rest]).transform((values) => {
    const item: Record<string, unknown> = {};
    keys.forEach((key, index) => {
      item[key] = values[index];
    });
    const row: Record<string, unknown> & { node: { id: string } } = { node: item as { id: string } };
    linkKeys.forEach((key, index) => {
      row[key] = values[keys.length + index];
    });
    return row;
  });
}
