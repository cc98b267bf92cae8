import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { AreaNames } from '../../../src/extract/areas.ts';

const CSV = new URL('../../../seeds/reference/local-authorities.csv', import.meta.url);

/** The reference list's names, for tests of extraction alone. */
export const AREAS: AreaNames = parse<{ name: string; also_known_as: string }>(readFileSync(CSV), {
  columns: true,
}).map(({ name, also_known_as }) => ({
  registered: {
    name,
    alsoKnownAs: also_known_as === '' ? [] : also_known_as.replace(/^\[|\]$/g, '').split(', '),
  },
}));
