import { DESIGNATIONS, OTHER_SPELLINGS } from '../../extract/councilNames.ts';
import { slug } from '../slug.ts';

const DESIGNATION_KEYS = DESIGNATIONS.map((words) => words.replaceAll(' ', '-'));

/**
 * What is left of an area's name when what people add and leave out is gone and words are spelled out, for comparison: "London Borough
 * of Hackney" → `hackney`, "Bristol, City of" → `bristol`, "St Helens" and "St. Helens" → `st-helens`, "County Durham" → `durham`,
 * "NE Lincs" → `north-east-lincolnshire`.
 */
export function areaKey(name: string): string {
  const words = slug(name).split('-');
  let key = words.map((word) => OTHER_SPELLINGS.get(word)?.replaceAll(' ', '-') ?? word).join('-');
  for (;;) {
    const shorter = DESIGNATION_KEYS.map((words) => without(key, words)).find(
      (rest) => rest !== key && !/^(?:of(?:-.*)?)?$/.test(rest),
    );
    if (shorter === undefined) return key;
    key = shorter;
  }
}

function without(key: string, words: string): string {
  // "City of London" is an area's name, and "London" is a larger place.
  if (words.startsWith('city') && key.startsWith('city-of-london')) return key;
  if (key.startsWith(`${words}-`)) return key.slice(words.length + 1);
  if (key.endsWith(`-${words}`)) return key.slice(0, -words.length - 1);
  return key;
}
