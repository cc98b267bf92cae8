import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { areaKey } from './areaKey.ts';
import { slug } from '../slug.ts';

/** A local area whose provision is inspected: an upper-tier local authority and its health partners. */
export interface Area {
  id: string;
  name: string;
  alsoKnownAs: readonly string[];
  onsCode: string;
  laCode: string;
  ofstedUrn: string | null;
  region: string;
  type: string;
  /** When and by whom a former area was taken over; null for an area of today. */
  former: { abolishedOn: string; successors: readonly string[] } | null;
}

/** `[BCP, Bournemouth, Christchurch & Poole]` as written in the register, as a list of what stands between the commas. */
const bracketed = z
  .string()
  .transform((text) => text.replace(/^\[|\]$/g, ''))
  .transform((text) => (text === '' ? [] : text.split(',').map((one) => one.trim())));

const common = {
  ons_code: z.string().regex(/^E\d{8}$/),
  la_code: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  also_known_as: bracketed,
  region: z.string().min(1),
  type: z.string().min(1),
};
const currentRow = z.strictObject({ ...common, ofsted_urn: z.string().regex(/^\d+$/) });
const formerRow = z.strictObject({
  ...common,
  id: z.string().regex(/^[a-z-]+$/),
  abolished_on: z.iso.date(),
  successors: bracketed.pipe(z.array(z.string()).min(1)),
});

/** Where the register and the areas that are no more are kept. */
const AREA_FILES = {
  current: new URL('../../../seeds/reference/local-authorities.csv', import.meta.url),
  former: new URL('../../../seeds/reference/former-areas.csv', import.meta.url),
};

/**
 * Every area of England, by ONS code from the register of local authorities, and the areas that reorganisations have ended, with
 * the ONS codes of their successors.
 * @throws An error that names the file and the line, when a row is not as expected.
 */
export function readAreas(files: { current: URL; former: URL } = AREA_FILES): Area[] {
  const current = rows(files.current, currentRow).map((row) => ({
    id: slug(plainName(row.name)),
    name: row.name,
    alsoKnownAs: joinedNames(row.name, row.also_known_as),
    onsCode: row.ons_code,
    laCode: row.la_code,
    ofstedUrn: row.ofsted_urn,
    region: row.region,
    type: row.type,
    former: null,
  }));
  const former = rows(files.former, formerRow).map((row) => ({
    id: row.id,
    name: row.name,
    alsoKnownAs: row.also_known_as,
    onsCode: row.ons_code,
    laCode: row.la_code,
    ofstedUrn: null,
    region: row.region,
    type: row.type,
    former: { abolishedOn: row.abolished_on, successors: row.successors },
  }));
  return [...current, ...former];
}

function rows<Schema extends z.ZodType>(file: URL, schema: Schema): z.infer<Schema>[] {
  const records: unknown[] = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
  return records.map((record, index) => {
    const result = schema.safeParse(record);
    if (!result.success) throw new Error(`${file.pathname}, row ${index + 2}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
}

/** The register turns "City of Bristol" round to sort it; ids don't: `bristol`. */
function plainName(name: string): string {
  return name.replace(/, (City|County) of$/, '');
}

/** The register lists names between commas, though a name may hold a comma itself: what together makes up the area's name is one. */
function joinedNames(name: string, parts: readonly string[]): string[] {
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= parts.length; to++) {
      const joined = parts.slice(from, to).join(', ');
      if (areaKey(joined) === areaKey(name)) return [...parts.slice(0, from), joined, ...parts.slice(to)];
    }
  }
  return [...parts];
}
