import type { ExtractedOrganisation } from './ExtractedDocument.ts';
import { literally, plain, withoutEnds, wordsOf } from './plainText.ts';
import type { OrganisationKind } from './vocabulary.ts';

/** What may stand between a council's place and "Council", as a pattern. */
export const DESIGNATION = '(?:(?:London|Metropolitan|Borough|District|City|County|Unitary) ){0,3}';

/** What the name of each kind of organisation ends or begins with. */
const ICB = /\b(integrated care(?: (board|system|partnership)s?)?|icbs?|ics)\b/i;
const CCG = /\b(clinical commissioning groups?|ccgs?)\b/i;
const COUNCIL =
  /\b(council|(london |royal |metropolitan )?borough( of)?|local authority|county of|city of|corporation|unitary authority)\b/i;
const PROVIDER =
  /\b(trust|company|community interest|cic|limited|ltd|for children|children first|foundation|services?)\b/i;

/** Words that say what kind of organisation a name is, not which place it serves. */
const KIND_WORDS =
  /\b(nhs|integrated care(?: (board|system|partnership)s?)?|icbs?|ics|clinical commissioning groups?|ccgs?|councils?|london|royal|borough|city|county|metropolitan|district|unitary|local authority|of|the|and)\b/g;

/** What an organisation is by its name, or null where the name does not say. */
export function kindByName(name: string): OrganisationKind | null {
  if (ICB.test(name)) return 'ICB';
  if (CCG.test(name)) return 'CCG';
  if (COUNCIL.test(name)) return 'LOCAL_AUTHORITY';
  return PROVIDER.test(name) ? 'OTHER' : null;
}

/** The place that an organisation serves, in comparable form: two printings of one organisation's name have the same. */
export function placeOf(name: string): string {
  return wordsOf(name).replace(KIND_WORDS, ' ').replace(/ +/g, ' ').trim();
}

/** Where one name ends and a separator or another board's name follows; "NHS" begins a name, but for a foundation trust's. */
const BETWEEN_NAMES =
  /(?<=\S)(?:\s*(?:,|\/|&|\band\b)(?: the)?)?\s+(?=NHS (?!Foundation|Trust)\p{Lu})|(?<=\b(?:[Bb]oards?|ICBs?|[Gg]roups?|CCGs?|[Cc]ouncil|[Tt]rust)|\([A-Z]{2,5}\))(?:\s*(?:,|\/|&|\band\b)\s*(?=(?:the )?\p{Lu}))|(?<=\b(?:[Bb]oard|ICB)|\(ICB\))\s+(?=\p{Lu}.*\b(?:[Bb]oard|ICB)\b)/u;

/**
 * The names in a list such as "NHS Frimley ICB and NHS Hampshire and Isle of Wight Integrated Care Board".
 * @param known organisations that may be named: "and" between two of them parts them, whatever their names end with, and so does the end of a line
 */
export function splitNames(text: string, known: readonly ExtractedOrganisation[] = []): string[] {
  const words = plain(text).replace(/ ?\((?:together |jointly )?(?:with|and) ([^()]+)\)/gi, '; $1');
  const places = new Set(known.map(({ name }) => placeOf(name)));
  const names = new Set(known.map(({ name }) => wordsOf(name)));
  for (const { index, 0: separator } of words.matchAll(/,? and |, | /g)) {
    const sides = [words.slice(0, index), words.slice(index + separator.length)];
    // Without a separator between them only whole names part, since a place is in either.
    const isKnown = (side: string) =>
      separator === ' ' ? names.has(wordsOf(side)) : places.has(placeOf(side)) && kindByName(side) !== null;
    if (sides.every(isKnown)) return sides.map(nameAlone);
  }
  return words
    .split(';')
    .flatMap((part) => part.split(BETWEEN_NAMES))
    .map(nameAlone)
    .filter((name) => name !== '');
}

/**
 * The fullest form in which the document's own prose prints an organisation: tables shorten "London Borough of Hackney" to "Hackney
 * Local Authority" and "Integrated Care Board" to "ICB". The name as given where the prose has no fuller one.
 */
export function fullName({ name, kind }: ExtractedOrganisation, prose: string): string {
  const given = name.replace(/^the\s+/i, '');
  if (
    kind === 'OTHER' ||
    (kind === 'LOCAL_AUTHORITY' && /^[^&]*\b(council|borough of|corporation)\b[^&]*$/i.test(name))
  )
    return given;
  if (kind === 'ICB' && /^[^&]*\bintegrated care board$/i.test(name)) return given;
  const place = placePattern(name);
  if (place === null) return given;
  const text = plain(prose);
  for (const form of fullForms(kind, place)) {
    const found = new RegExp(form, 'i').exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return given;
}

function fullForms(kind: OrganisationKind, place: string): string[] {
  if (kind === 'ICB') return [`\\b(?:NHS )?${place} Integrated Care Board\\b`];
  if (kind === 'CCG') return [`\\b(?:NHS )?${place} Clinical Commissioning Groups?\\b`];
  if (kind !== 'LOCAL_AUTHORITY') return [];
  return [
    `\\b(?:London|Royal|Metropolitan) Borough of ${place}\\b`,
    `\\bCity of ${place} ${DESIGNATION}Council\\b`,
    `\\b${place} ${DESIGNATION}Council\\b`,
  ];
}

/** The place in a name as a pattern that tolerates commas, "the" and "&" for "and", or null where the name has none. */
function placePattern(name: string): string | null {
  const place = plain(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /\b(the|nhs|integrated care(?: (?:board|system|partnership))?|icb|ics|clinical commissioning group|ccg|local authority)\b/gi,
      ' ',
    );
  const words = place.split(/[\s,]+/).filter((word) => word !== '');
  return words.length === 0 ? null : words.map(tolerant).join(',? (?:the )?');
}

/** Tables shorten "and" too. */
const tolerant = (word: string) => (/^(?:and|&)$/i.test(word) ? '(?:and|&)' : literally(word));

/** A name without the abbreviation in brackets behind it and the punctuation around it. */
function nameAlone(text: string): string {
  return withoutEnds(text.replace(/\s*\((?:the )?(?:[A-Z]{2,6}s?|icb|ccgs?)\)\s*$/, ''));
}
