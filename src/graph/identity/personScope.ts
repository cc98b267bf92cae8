import type { ExtractedPerson } from '../../extract/ExtractedDocument.ts';
import { kindByName, placeOf } from '../../extract/organisationNames.ts';
import { slug } from '../slug.ts';
import { organisationIdOf } from './organisationIdentity.ts';

/**
 * Within what a person's name tells them apart, from what a document says of them: `ofsted` or `cqc` where they sign for an inspectorate;
 * the health body that they work for, which serves several areas (`greater-manchester-icb`); otherwise the area that the document is
 * about.
 */
export function personScopeOf(
  person: Pick<ExtractedPerson, 'capacity' | 'organisation' | 'role'>,
  area: string,
): string {
  const inspectorate = person.capacity === 'SIGNATORY' ? signsFor(person) : null;
  return inspectorate ?? healthBody(person.organisation ?? '') ?? area;
}

/**
 * The inspectorate for which somebody signs a letter: the one that is printed, or, where only the office is, the one that has such an office.
 */
function signsFor({ organisation, role }: Pick<ExtractedPerson, 'organisation' | 'role'>): 'ofsted' | 'cqc' | null {
  if (organisation !== null) {
    if (/\b(?:CQC|Care Quality Commission)\b/i.test(organisation)) return 'cqc';
    return /\bOfsted\b/i.test(organisation) ? 'ofsted' : null;
  }
  if (/\b(?:CQC|Care Quality Commission|Medical Services|Deputy Chief Inspector)\b/i.test(role)) return 'cqc';
  return /\b(?:Ofsted|HMI|Majesty|Regional Director)\b/i.test(role) ? 'ofsted' : null;
}

/** National bodies, which "NHS" stands before as it does before the place of an integrated care board. */
const NATIONAL =
  /^NHS (England|Improvement|Digital|Resolution|Professionals|Providers|Confederation|Blood|Supply|Property|Business)\b/;

/** "NHS North East London": what integrated care boards call themselves in short, with nothing but the place. */
function isBoardInShort(name: string): boolean {
  return /^NHS \p{Lu}/u.test(name) && kindByName(name) === null && !NATIONAL.test(name);
}

/** A health body as scopes have it, with "icb", "ccg" or "nhs" among its words; null for others, and where it is not said which. */
function healthBody(printed: string): string | null {
  if (placeOf(printed) === '') return null;
  const name = isBoardInShort(printed) ? `${printed} ICB` : printed;
  const kind = kindByName(name);
  if (kind === 'ICB' || kind === 'CCG') {
    return organisationIdOf({ name, kind }, () => undefined).replace('organisation/', '');
  }
  return /\bNHS\b/.test(name) ? slug(name.replace(/^\s*the\s+/i, '').replace(/\bfoundation\b/i, '')) : null;
}
