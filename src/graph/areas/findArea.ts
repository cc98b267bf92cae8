import type { Area } from './readAreas.ts';
import { areaKey } from './areaKey.ts';

/** Turns a name as people write or print it into an area; `on` is the day (ISO) of which the text speaks. */
export type AreaFinder = (name: string, on?: string | null) => Area | undefined;

/**
 * A finder of areas by name: by id, ONS code, LA code or Ofsted URN, by name in any of the ways of writing it ("London Borough of
 * Hackney", "Kingston upon Hull", "Hammersmith & Fulham"), or by words that only one area's name holds ("Telford").
 * On a day before a reorganisation a name means the area as it was, otherwise the area of today; nothing is guessed where two areas
 * share the words ("Kingston").
 */
export function areaFinder(areas: readonly Area[]): AreaFinder {
  const byKey = new Map<string, Area[]>();
  const add = (key: string, area: Area) => {
    const known = byKey.get(key) ?? [];
    if (!known.includes(area)) byKey.set(key, [...known, area]);
  };
  for (const area of areas) {
    for (const code of [area.id, area.onsCode.toLowerCase(), area.ofstedUrn ?? area.id]) add(code, area);
    if (area.former === null) add(area.laCode, area);
    for (const name of [area.name, ...area.alsoKnownAs]) add(areaKey(name), area);
  }
  const words = areas
    .filter((area) => area.former === null && !area.id.startsWith('city-of-'))
    .map((area) => ({ area, key: `-${areaKey(area.name)}-` }));

  return (name, on) => {
    const key = areaKey(name);
    if (key === '') return undefined;
    const exact = byKey.get(key) ?? [];
    const then = exact.find((area) => area.former !== null && on != null && on < area.former.abolishedOn);
    const found = then ?? exact.find((area) => area.former === null);
    if (found) return found;
    const within = words.filter((one) => one.key.includes(`-${key}-`));
    if (within.length === 1) return within[0]?.area;
    return exact[0];
  };
}
