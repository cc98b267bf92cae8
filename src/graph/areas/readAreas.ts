import { z } from 'zod';
import { plainName, usualName } from '../../extract/councilNames.ts';
import { slug } from '../slug.ts';
import { areaKey } from './areaKey.ts';
import { bracketed, readRows } from './readRows.ts';
import { readPlaces } from './readPlaces.ts';

/** A local area whose provision is inspected: an upper-tier local authority and its health partners. */
export interface Area {
  id: string;
  /** The usual name: "Kingston upon Hull". */
  name: string;
  /** Other names that people write: "Hull". */
  alsoKnownAs: readonly string[];
  /** What the register has, word for word ("Kingston Upon Hull, City of"): by it, extraction names an area. */
  registered: { name: string; alsoKnownAs: readonly string[] };
  onsCode: string;
  laCode: string;
  ofstedUrn: string | null;
  region: string;
  type: string;
  /** When and by whom a former area was taken over; null for an area of today. */
  former: { abolishedOn: string; successors: readonly string[] } | null;
}

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
  const places = readPlaces();
  const current = readRows(files.current, currentRow).map((row) => {
    const id = slug(plainName(row.name));
    const registered = { name: row.name, alsoKnownAs: joinedNames(row.name, row.also_known_as) };
    const others = places.filter((place) => place.areas.length === 1 && place.areas[0] === id).map(({ name }) => name);
    return {
      id,
      name: usualName(row.name),
      alsoKnownAs: otherNames(row.name, [...registered.alsoKnownAs, ...others]),
      registered,
      onsCode: row.ons_code,
      laCode: row.la_code,
      ofstedUrn: row.ofsted_urn,
      region: row.region,
      type: row.type,
      former: null,
    };
  });
  const former = readRows(files.former, formerRow).map((row) => ({
    id: row.id,
    name: row.name,
    alsoKnownAs: row.also_known_as,
    registered: { name: row.name, alsoKnownAs: row.also_known_as },
    onsCode: row.ons_code,
    laCode: row.la_code,
    ofstedUrn: null,
    region: row.region,
    type: row.type,
    former: { abolishedOn: row.abolished_on, successors: row.successors },
  }));
  return [...current, ...former];
}

/** Those that are not merely the area's own name in another spelling. */
function otherNames(name: string, others: readonly string[]): string[] {
  return others.filter((other) => areaKey(other) !== areaKey(name));
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
