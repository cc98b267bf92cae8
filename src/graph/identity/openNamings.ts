import { INSPECTORATE_SCOPES, personArea } from '../ids.ts';
import { canBeSameGivenName } from './givenNames.ts';
import { nameParts } from './personName.ts';

/** A name that a document about an area prints, and within what it tells people apart by what that document says. */
export interface PlacedNaming {
  printed: string;
  scope: string;
  area: string;
  /** The document that prints it. */
  team: string;
  /** Whether it is said for which organisation the person works. Minutes seldom say so. */
  saysOrganisation: boolean;
}

/**
 * Tells within what each name tells people apart. A name without an organisation is that of a health body's person where documents about
 * the same area name one whom it fits, and nobody else of that name there; otherwise somebody in the area.
 * The answer depends on the set of names alone, not on their order.
 */
export function scopesOfNamings(namings: () => Iterable<PlacedNaming>): (naming: PlacedNaming) => string {
  const sought = new Map<string, PlacedNaming[]>();
  for (const naming of namings()) if (isOpen(naming)) sought.set(keyOf(naming), []);
  for (const naming of namings()) {
    // Who signs for an inspectorate is not who speaks for an area.
    if (!isOpen(naming) && !INSPECTORATE_SCOPES.has(naming.scope)) sought.get(keyOf(naming))?.push(naming);
  }
  return (naming) => {
    if (!isOpen(naming)) return naming.scope;
    const fitting = (sought.get(keyOf(naming)) ?? []).filter((other) => canBeOne(naming, other));
    const [only, ...others] = new Set(fitting.map(({ scope }) => scope));
    return only !== undefined && others.length === 0 ? only : naming.scope;
  };
}

function isOpen({ scope, saysOrganisation }: PlacedNaming): boolean {
  return !saysOrganisation && personArea(scope) !== null;
}

function keyOf({ area, printed }: PlacedNaming): string {
  return `${area}\n${nameParts(printed).rest}`;
}

/** Two names side by side in one document are two people, as in `resolveIdentities`. */
function canBeOne(one: PlacedNaming, other: PlacedNaming): boolean {
  const [given, otherGiven] = [nameParts(one.printed).given, nameParts(other.printed).given];
  return given === otherGiven || (one.team !== other.team && canBeSameGivenName(given, otherGiven));
}
