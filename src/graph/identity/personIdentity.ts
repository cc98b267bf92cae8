import { canBeSameGivenName, isFullGivenName } from './givenNames.ts';
import { nameParts, plainPersonName } from './personName.ts';
import { slug } from '../slug.ts';

/** A name as a document prints it. */
export interface Naming {
  name: string;
  /** Within what the name tells people apart: an inspectorate, or an area. */
  scope: string;
  /** The inspection or document that prints it. Two names in one of them are two people. */
  team: string;
}

/** Who a printed name is. */
export interface Identity {
  scope: string;
  /** The fullest of the printed names, without titles and honours; ids are made from it. */
  name: string;
  /** Every printed name of that person, sorted. */
  aliases: string[];
}

/** Tells the identity of a name printed within a scope: the same object for every name of one person. */
export type IdentityOf = (scope: string, printed: string) => Identity | undefined;

interface Variant {
  given: string;
  printed: Set<string>;
  teams: Set<string>;
}

/**
 * Finds out which printed names are one person: the same surname in the same scope, and given names of which one can be short for
 * the other ("Pat Tate" and "Patricia Tate"). It does not merge when in doubt: not where two of the names stand in one team, nor
 * where a short name could belong to two people ("Chris Hill", beside "Christine Hill" and "Christopher Hill").
 * The answer depends on the set of names alone, not on their order.
 */
export function resolveIdentities(namings: Iterable<Naming>): IdentityOf {
  const families = new Map<string, Map<string, Variant>>();
  for (const { scope, name, team } of namings) {
    const { given, rest } = nameParts(name);
    const family = upsert(families, `${scope}\n${rest}`, () => new Map<string, Variant>());
    const variant = upsert(family, given, () => ({ given, printed: new Set<string>(), teams: new Set<string>() }));
    variant.printed.add(name);
    variant.teams.add(team);
  }
  const identities = new Map<string, Identity>();
  for (const [key, family] of families) {
    const scope = key.slice(0, key.indexOf('\n'));
    for (const person of people([...family.values()])) {
      const aliases = person.flatMap((variant) => [...variant.printed]).sort();
      const identity: Identity = { scope, name: fullest(aliases), aliases };
      for (const alias of aliases) identities.set(`${scope}\n${alias}`, identity);
    }
  }
  return (scope, printed) => identities.get(`${scope}\n${printed}`);
}

/** Divides the variants of one surname into people: all variants that hang together are one, if each fits every other; else none merge. */
function people(variants: Variant[]): Variant[][] {
  const left = new Set(variants);
  const result: Variant[][] = [];
  for (const first of variants) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (canBeSameGivenName(member.given, other.given) && left.delete(other)) group.push(other);
      }
    }
    const clear = group.every((one, index) => group.slice(index + 1).every((other) => canBeOne(one, other)));
    if (clear) result.push(group);
    else result.push(...group.map((variant) => [variant]));
  }
  return result;
}

function canBeOne(one: Variant, other: Variant): boolean {
  return canBeSameGivenName(one.given, other.given) && ![...one.teams].some((team) => other.teams.has(team));
}

/** A name with a full given name before one with a short one, then the longest, then that with most accents, then the first in order. */
function fullest(names: readonly string[]): string {
  const ranked = names.map((name) => {
    const plain = plainPersonName(name);
    const full = Number(isFullGivenName(nameParts(name).given));
    const accents = plain.normalize('NFKD').replace(/\P{Mark}/gu, '').length;
    return { plain, rank: [full, slug(plain).length, accents] };
  });
  ranked.sort((one, other) => {
    const difference = other.rank.map((value, index) => value - (one.rank[index] ?? 0)).find((value) => value !== 0);
    return difference ?? (one.plain < other.plain ? -1 : 1);
  });
  return ranked[0]?.plain ?? '';
}

function upsert<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
