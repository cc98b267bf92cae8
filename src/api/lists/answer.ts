import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Item } from '../connections/Connection.ts';
import { AROUND, type AroundKeys, type AroundRow } from './around.ts';
import type { Columns, ItemShape, NodeShape } from './columns.ts';
import type { Unknown } from './unknown.ts';

/** What is asked of a list's statement: the columns of its items and of what is around them, and the lists that are to come along. */
export interface AskedColumns {
  list: ItemShape;
  wanted: Columns & { around: AroundKeys };
  along: ReadonlyMap<string, AskedColumns>;
}

/** A page of one parent. */
export interface ParentPage {
  parent: string;
  /** Null where it was not asked for. */
  total: number | null;
  rows: Item[];
}

/** What a list's statement answers: a page for each parent, what is around their rows, and the lists that came along. */
export interface ListAnswer {
  pages: ParentPage[];
  around: Partial<Record<keyof AroundKeys, AroundRow[]>>;
  along: ReadonlyMap<string, ListAnswer>;
}

/** The one row that a list's statement returns: its answer, and values of the filter that nothing has. */
export type ListRow = { answer: ListAnswer } & Unknown;

/** There are as many as there are ways to select; those in use are kept. */
const rows = new LRUCache<string, z.ZodType<ListRow>>({ max: 500 });

/** How the one row of a list's statement is read: lists of values become objects that hold the columns asked for. */
export function listRow(asked: AskedColumns): z.ZodType<ListRow> {
  const name = nameOf(asked);
  let row = rows.get(name);
  if (row === undefined) {
    const ids = z.array(z.string()).optional();
    row = z.object({
      answer: answerOf(asked),
      unknownAreas: ids,
      unknownInspections: ids,
      unknownUnits: ids,
      knownUnits: z.array(z.string()).nullish(),
    });
    rows.set(name, row);
  }
  return row;
}

function nameOf({ list, wanted, along }: AskedColumns): string {
  const { keys, idsOnly, linkKeys, around } = wanted;
  return JSON.stringify([
    list.name,
    keys,
    idsOnly,
    linkKeys,
    around,
    [...along].map(([name, one]) => [name, nameOf(one)]),
  ]);
}

function answerOf({ list, wanted, along }: AskedColumns): z.ZodType<ListAnswer> {
  const page = z.tuple([z.string(), z.int().nonnegative().nullable(), itemsOf(list, wanted)]);
  const kinds = (Object.keys(AROUND) as (keyof AroundKeys)[]).flatMap((kind) => {
    const keys = wanted.around[kind];
    return keys == null ? [] : [[kind, aroundOf(kind, keys)] as const];
  });
  const lists = [...along].map(([name, one]) => [name, answerOf(one)] as const);
  return z
    .object({ pages: z.array(page), ...Object.fromEntries(kinds), ...Object.fromEntries(lists) })
    .transform((found) => {
      const all = found as unknown as Record<string, never>;
      return {
        pages: found.pages.map(([parent, total, items]) => ({ parent, total, rows: items })),
        around: Object.fromEntries(kinds.map(([kind]) => [kind, all[kind]])),
        along: new Map(lists.map(([name]) => [name, all[name] as unknown as ListAnswer])),
      };
    });
}

/** A list of values as an object, read by the shape's schemas of these keys. */
function valuesOf({ node }: Pick<NodeShape, 'node'>, keys: readonly string[]) {
  return z.object(Object.fromEntries(keys.map((key) => [key, node.shape[key] ?? z.never()])));
}

function itemsOf(list: ItemShape, { keys, idsOnly, linkKeys }: Columns): z.ZodType<Item[]> {
  if (idsOnly && linkKeys.length === 0) return z.array(z.string().transform((id) => ({ node: { id } })));
  const node = valuesOf(list, keys);
  const link = list.link === undefined || linkKeys.length === 0 ? null : valuesOf({ node: list.link }, linkKeys);
  return rowsBy((values) => {
    const item = { node: node.parse(keyed(keys, values, 0)) as unknown as Item['node'] };
    return link === null ? item : Object.assign(item, link.parse(keyed(linkKeys, values, keys.length)));
  });
}

function aroundOf(kind: keyof AroundKeys, keys: readonly string[]): z.ZodType<AroundRow[]> {
  const { shape, hasOwner } = AROUND[kind];
  const node = valuesOf(shape, keys);
  return rowsBy((values) => ({
    owner: hasOwner ? z.string().parse(values[0]) : undefined,
    node: node.parse(keyed(keys, values, hasOwner ? 1 : 0)) as { id: string },
  }));
}

function keyed(keys: readonly string[], values: readonly unknown[], from: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index++) object[keys[index] ?? ''] = values[from + index];
  return object;
}

/** Lists of values, each of which `make` reads. As objects they are checked several times sooner than as tuples: zod compiles objects. */
function rowsBy<Row>(make: (values: readonly unknown[]) => Row): z.ZodType<Row[]> {
  return z
    .custom<unknown[][]>((value) => Array.isArray(value) && value.every(Array.isArray), 'Expected a list of lists')
    .transform((lists, context) =>
      lists.map((values, index) => {
        try {
          return make(values);
        } catch (error) {
          if (!(error instanceof z.ZodError)) throw error;
          for (const issue of error.issues) {
            context.issues.push({ ...issue, code: 'custom', path: [index, ...issue.path], input: values });
          }
          return z.NEVER;
        }
      }),
    );
}
