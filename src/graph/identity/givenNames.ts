import { readFileSync } from 'node:fs';
import { z } from 'zod';

const givenName = z.string().regex(/^[a-z]+$/);
const { names: table } = z
  .strictObject({ $comment: z.string(), names: z.record(givenName, z.array(givenName).min(1)) })
  .parse(JSON.parse(readFileSync(new URL('given-names.json', import.meta.url), 'utf8')));

/** The full names that a given name may be short for, itself among them: `pat` → `pat`, `patricia`, `patrick`. */
const fullNames = new Map<string, Set<string>>();
for (const [full, diminutives] of Object.entries(table)) {
  for (const name of [full, ...diminutives]) {
    fullNames.set(name, (fullNames.get(name) ?? new Set([name])).add(full));
  }
}

/**
 * Whether two given names, written as in ids, can be one person's: the same, one short for the other ("pat" and "patricia"), or both
 * short for one name ("mike" and "mick"). Two different full names never are ("catherine" and "cathryn").
 */
export function canBeSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const others = fullNames.get(other) ?? new Set([other]);
  return [...(fullNames.get(one) ?? [one])].some((name) => others.has(name));
}

/** Whether a given name, written as in ids, is known to be a full one and not short for another. */
export function isFullGivenName(name: string): boolean {
  return name in table;
}
