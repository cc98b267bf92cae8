import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../extract/vocabulary.ts';
import { absent, day, place } from './values.ts';

/** A `Document` as stored, without its text: that is long, and rarely asked for. */
export const documentRow = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  publishedOn: absent(day),
  file: z.string(),
  format: z.string(),
  digest: z.string(),
  pageCount: z.int().positive(),
  pagesMarked: z.boolean(),
  extractionVersion: z.string(),
  bodyCharacters: z.int().nonnegative(),
  coveredCharacters: z.int().nonnegative(),
  coverage: z.number().min(0).max(1),
  area: z.string(),
  inspection: absent(z.string()),
  sortKey: z.string(),
});

export type DocumentRow = z.infer<typeof documentRow>;

/** The long properties of a `Document`. */
export const documentBodyRow = z.object({
  id: z.string(),
  text: z.string(),
  pageStarts: z.array(z.int().nonnegative()),
  notUnderstood: absent(z.array(z.string())),
});

/** One entry of `notUnderstood`, which is stored as JSON. */
export const notUnderstood = z.object({ reason: z.string(), text: z.string(), ...place, end: z.int().nonnegative() });
