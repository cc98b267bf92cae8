import { type Bounds, type PageArguments, wholeBounds } from '../connections/page.ts';
import type { AnyList, Asked } from './List.ts';

/** A list of nodes of one kind, as it is read from its beginning to its end. */
export interface WholeList {
  list: AnyList;
  /** What the nodes are whose list it is. */
  by: string;
  /** The same for all that ask for a part of it, in the same order or its reverse. */
  key: string;
  asked: Asked;
  bounds: Bounds;
  /** The properties to read. */
  properties: readonly string[];
}

/**
 * The whole of a list of which a part is asked for.
 * @throws Error for a list of which rows do not tell of filters
 */
export function wholeList(list: AnyList, by: string, args: PageArguments): WholeList {
  if (list.told === undefined) throw new Error(`Rows of ${list.name} do not tell whether they meet a filter`);
  const all = list.told.everything(args);
  return {
    list,
    by,
    key: JSON.stringify(['whole', list.name, by, all]),
    asked: list.ask(all, by, false),
    bounds: wholeBounds(list.ordering(all).keys),
    properties: ['id', ...list.told.properties],
  };
}
