import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cursorMismatch } from '../errors.ts';

/**
 * Where an item stands in its list: the value by which the list is ordered, and the id that decides between equals. It is a place in the
 * ordering, whoever's the list: one statement looks from there on in the lists of all parents, and the item need not be in each of them.
 */
export interface Position {
  key: string | number;
  id: string;
}

const encoded = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/**
 * A short digest of what makes a list the list that it is: its name, ordering and filter. The order of keys does not matter, nor that
 * of values in a list, nor whether something absent is left out or null.
 */
export function listDigest(name: string, settings: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(`${name} ${JSON.stringify(canonical(settings))}`)
    .digest('base64url')
    .slice(0, 10);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}

/** An opaque text that stands for a position in the list with that digest. */
export function encodeCursor({ key, id }: Position, digest: string): string {
  return Buffer.from(JSON.stringify([digest, key, id])).toString('base64url');
}

/**
 * The position that a cursor stands for.
 * @throws GraphQLError CURSOR_MISMATCH, where the text is no cursor or belongs to a list with another ordering or filter.
 */
export function decodeCursor(cursor: string, digest: string, argument: 'after' | 'before'): Position {
  const parsed = encoded.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw cursorMismatch(argument, `"${cursor}" is not a cursor`);
  const [of, key, id] = parsed.data;
  if (of !== digest) throw cursorMismatch(argument, 'this cursor belongs to a list with another ordering or filter');
  return { key, id };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
