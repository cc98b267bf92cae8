import { slug } from '../slug.ts';

/** Words that say what kind of authority it is, or what is inspected there, and not which: dropped wherever the rest still names it. */
const GENERIC = [
  'the',
  'london borough of',
  'royal borough of',
  'metropolitan borough of',
  'borough of',
  'city of',
  'county of',
  'metropolitan district council',
  'metropolitan borough council',
  'metropolitan borough',
  'borough council',
  'city council',
  'county council',
  'district council',
  'council',
  'borough',
  'city',
  'county',
  'local area partnership',
  'local area',
  'area partnership',
  'lb',
].map((words) => words.replaceAll(' ', '-'));

/**
 * What is left of an area's name when what people add and leave out is gone, for comparison: "London Borough of Hackney" → `hackney`,
 * "Bristol, City of" → `bristol`, "St Helens" and "St. Helens" → `st-helens`, "County Durham" → `durham`.
 */
export function areaKey(name: string): string {
  let key = slug(name).replace(/^saint-/, 'st-');
  for (;;) {
    const shorter = GENERIC.map((words) => without(key, words)).find((rest) => rest !== key && rest !== '');
    if (shorter === undefined || shorter === KEPT.get(key)) return key;
    key = shorter;
  }
}

/** "City of London" is an area's name and "London" is not. */
const KEPT = new Map([['city-of-london', 'london']]);

function without(key: string, words: string): string {
  if (key.startsWith(`${words}-`)) return key.slice(words.length + 1);
  if (key.endsWith(`-${words}`)) return key.slice(0, -words.length - 1);
  return key;
}
