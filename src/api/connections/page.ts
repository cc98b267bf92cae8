import { badUserInput } from '../errors.ts';
import { decodeCursor, type Position } from './cursor.ts';

/** The arguments that every connection takes. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** Which stretch of a list is asked for. */
export interface Page {
  /** How many items, 1 to 100. */
  size: number;
  /** True where they are taken from the end of the list (`last`). */
  fromEnd: boolean;
  after: Position | null;
  before: Position | null;
}

export const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/**
 * What the arguments of a connection ask for, of the list with that digest.
 * @throws GraphQLError BAD_USER_INPUT, CURSOR_MISMATCH
 */
export function readPage({ first, after, last, before }: PageArguments, digest: string): Page {
  if (first != null && last != null) {
    throw badUserInput('last', 'it stands beside `first`', 'either `first` or `last`');
  }
  return {
    size: pageSize('first', first) ?? pageSize('last', last) ?? DEFAULT_PAGE,
    fromEnd: last != null,
    after: after == null ? null : decodeCursor(after, digest, 'after'),
    before: before == null ? null : decodeCursor(before, digest, 'before'),
  };
}

function pageSize(argument: 'first' | 'last', size: number | null | undefined): number | undefined {
  if (size == null) return undefined;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw badUserInput(argument, `it is ${size}`, `a whole number from 1 to ${LARGEST_PAGE}`);
}

/** Between which keys a statement looks, both exclusive, and from which end. */
export interface Bounds {
  low: string | number;
  lowId: string;
  high: string | number;
  highId: string;
  /** True where the statement begins at the high end. */
  descending: boolean;
}

/** A text that sorts after every other: the last code point. */
export const LAST_TEXT = '\u{10FFFF}';

const WHOLE = {
  text: { low: { key: '', id: '' }, high: { key: LAST_TEXT, id: LAST_TEXT } },
  number: {
    low: { key: Number.MIN_SAFE_INTEGER, id: '' },
    high: { key: Number.MAX_SAFE_INTEGER, id: LAST_TEXT },
  },
};

/** The bounds of a page in a list of which keys ascend, or descend. */
export function boundsOf(page: Page, keys: 'text' | 'number', descending: boolean): Bounds {
  const low = (descending ? page.before : page.after) ?? WHOLE[keys].low;
  const high = (descending ? page.after : page.before) ?? WHOLE[keys].high;
  return { low: low.key, lowId: low.id, high: high.key, highId: high.id, descending: descending !== page.fromEnd };
}

/** The bounds of a whole list, from its low end. */
export function wholeBounds(keys: 'text' | 'number'): Bounds {
  return boundsOf({ size: 0, fromEnd: false, after: null, before: null }, keys, false);
}

/** Whether bounds leave out any part of a list. */
export function isBounded({ low, lowId, high, highId }: Bounds): boolean {
  return !Object.values(WHOLE).some(
    (whole) => low === whole.low.key && lowId === whole.low.id && high === whole.high.key && highId === whole.high.id,
  );
}

/** The part of text bounds that lies within a range; either end of the range may be open. */
export function within(bounds: Bounds, range: { low?: string | undefined; high?: string | undefined }): Bounds {
  const { low, high } = range;
  return {
    ...bounds,
    ...(low !== undefined && low > String(bounds.low) && { low, lowId: '' }),
    ...(high !== undefined && high < String(bounds.high) && { high, highId: LAST_TEXT }),
  };
}
