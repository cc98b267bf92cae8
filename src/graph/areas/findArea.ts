import { slug } from '../slug.ts';
import { areaKey } from './areaKey.ts';
import { isMisspelling } from './isMisspelling.ts';
import { placesJoinedIn } from './placesJoinedIn.ts';
import type { Area } from './readAreas.ts';
import { type Place, readPlaces } from './readPlaces.ts';

/** Turns a name as people write or print it into an area; `on` is the day (ISO) of which the text speaks. */
export type AreaFinder = (name: string, on?: string | null) => Area | undefined;

/**
 * A finder of areas by name: by id, ONS code, LA code or Ofsted URN; by name in any of the ways of writing it ("London Borough of
 * Hackney", "Bolton MBC", "Central Beds"); by other names and initials ("BANES"); by one of the places that a name joins ("Telford");
 * with the larger place in which it lies ("Ealing, London"); or with one letter wrong ("Middlesborough").
 * On a day before a reorganisation a name means the area as it was, otherwise the area of today; nothing is guessed where several
 * areas may be meant ("Kingston", "Berkshire").
 */
export function areaFinder(areas: readonly Area[], places: readonly Place[] = readPlaces()): AreaFinder {
  const codes = new Map<string, Area>();
  const names = new Map<string, Area[]>();
  const parts = new Map<string, Area[]>();
  for (const area of areas) {
    const { onsCode, laCode, ofstedUrn, former } = area;
    for (const code of [onsCode, ofstedUrn, former === null ? laCode : null])
      if (code !== null) codes.set(slug(code), area);
    for (const name of [area.id, area.name, ...area.alsoKnownAs]) add(names, areaKey(name), area);
    if (former === null) for (const part of placesJoinedIn(area.name)) add(parts, areaKey(part), area);
  }
  const larger = largerPlaces(areas, places);

  /** The area that bears just this name; null where the name is known and means no one area. */
  const named = (key: string, on: string | null | undefined): Area | null | undefined => {
    const own = names.get(key) ?? [];
    if (own.length === 0 && larger.has(key)) return null;
    const bearers = own.some(isOfToday) ? own : [...own, ...(parts.get(key) ?? [])];
    const then = bearers.find(({ former }) => former !== null && on != null && on < former.abolishedOn);
    const today = bearers.filter(isOfToday);
    return then ?? (today.length > 1 ? null : (today[0] ?? bearers[0]));
  };

  /** "Ealing, London": the area named first, where it lies in the place named last. */
  const namedWithin = (key: string, on: string | null | undefined): Area | undefined => {
    for (const [place, ids] of larger) {
      if (!key.endsWith(`-${place}`)) continue;
      const first = areaKey(key.slice(0, -place.length - 1));
      const area = named(first, on) ?? namedWithin(first, on);
      if (area && ids.has(area.id)) return area;
    }
    return undefined;
  };

  const misspelt = (key: string, on: string | null | undefined): Area | undefined => {
    const near = [...names.keys(), ...parts.keys()].filter((name) => isMisspelling(key, name));
    const [only, ...others] = new Set(near.map((name) => named(name, on)));
    return others.length === 0 ? (only ?? undefined) : undefined;
  };

  return (name, on) => {
    const key = areaKey(name);
    const area = codes.get(slug(name)) ?? named(key, on);
    return area === undefined ? (namedWithin(key, on) ?? misspelt(key, on)) : (area ?? undefined);
  };
}

/** Places that are no one area, with the ids of the areas that lie in each: England, its regions, counties; none for other towns. */
function largerPlaces(areas: readonly Area[], places: readonly Place[]): Map<string, ReadonlySet<string>> {
  const larger = new Map<string, Set<string>>();
  const add = (name: string, ids: readonly string[]) => {
    const key = areaKey(name);
    larger.set(key, new Set([...(larger.get(key) ?? []), ...ids]));
  };
  for (const { id, region } of areas) for (const place of [region, 'England']) add(place, [id]);
  for (const { name, areas: ids } of places) if (ids.length !== 1) add(name, ids);
  return larger;
}

function isOfToday({ former }: Area): boolean {
  return former === null;
}

function add(lists: Map<string, Area[]>, key: string, area: Area): void {
  const known = lists.get(key) ?? [];
  if (!known.includes(area)) lists.set(key, [...known, area]);
}
