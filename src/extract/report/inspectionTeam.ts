import type { ExtractedInspector } from '../ExtractedDocument.ts';
import { inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { withoutCommas } from '../plainText.ts';
import { inspectorsIn, isRoleWord, type PersonInRole, withoutFormOfAddress } from '../roleGrammar.ts';
import { teamLists } from './teamLists.ts';

/**
 * The inspection team as a report lists it: by column of a table, or under a subheading for each inspectorate. Roles are as printed,
 * without the inspectorate's name, which `organisation` says.
 */
export function inspectionTeam(passages: readonly Passage[]): ExtractedInspector[] {
  return [...teamLists(passages)].flatMap(([inspectorate, lines]) =>
    entriesOf(lines.map(withoutHeads))
      .flatMap(peopleOf)
      .map(withLettersInRole)
      .filter(({ name }) => isName(name))
      .map(({ name, role }) => ({
        name,
        role: withoutInspectorate(role),
        organisation: inspectorateOf(role) ?? inspectorate ?? 'OFSTED',
        lead: /\blead\b/i.test(role),
      })),
  );
}

/** Heads of both columns that a reader ran together with the first of the names. */
function withoutHeads(text: string): string {
  return text.replace(/^ofsted (?:the )?(?:care quality commission|cqc)(?: \(cqc\))? (?=\S+ \S)/i, '');
}

/** A line that begins with a name and a comma begins an entry; others go on with the one before. */
function entriesOf(texts: readonly string[]): string[] {
  const entries: string[] = [];
  for (const text of texts) {
    const last = entries.length - 1;
    const begins = officeFirst(text) !== null || (BEGINS_ENTRY.test(text) && !isRoleWord(text.split(' ')[0] ?? ''));
    if (last < 0 || begins) entries.push(text);
    else entries[last] = `${entries[last] ?? ''} ${text}`;
  }
  return entries;
}

const BEGINS_ENTRY = /^(?:[\p{L}.'-]+ ){1,4}[\p{L}.'-]+(?: \([^)]*\))?(?:,| [-–—]) ?/u;

/** Those in an entry: mostly one, whose role may be worded in any way; several where columns were run together. */
function peopleOf(entry: string): PersonInRole[] {
  const first = officeFirst(entry);
  if (first !== null) {
    const { office, rest } = first;
    return peopleOf(rest).map(({ name, role }) => ({ name, role: role === '' ? office : `${office}, ${role}` }));
  }
  const several = inspectorsIn(entry);
  if (several.length > 1 && several.every(({ role }) => /\b(inspectors?|s?hmis?|cqc|ofsted)\b/i.test(role)))
    return several;
  const [, name, role] = /^([^,–—]+?)(?:,| [-–—]) ?(.*)$/.exec(entry) ?? [];
  if (name !== undefined && role !== undefined && role !== '') return [{ name: withoutFormOfAddress(name), role }];
  return several;
}

/** An office that stands before its holder: "Ofsted lead inspector: Ann Lee HMI". */
function officeFirst(entry: string): { office: string; rest: string } | null {
  const [, office, rest] = /^([^:,]{3,60}): ?(\p{Lu}.*)$/u.exec(entry) ?? [];
  const isOffice = office?.split(' ').every(isRoleWord) ?? false;
  return isOffice && office !== undefined && rest !== undefined ? { office, rest } : null;
}

/** Words of prose that stand near a team are nobody's name. */
function isName(words: string): boolean {
  return words.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length === 0;
}

const PARTICLE =
  /^(?:a[bnp]|al|bin|bint|d[aeiou]|de[ln]?|der|do?s|e|el|ibn|la|le|te[nr]|v[ao]n|von|y|zu)$|^(?:d|l)['’]/;

/** Letters behind a name ("Name HMI, Ofsted inspector") say what the person is, not who. */
function withLettersInRole({ name, role }: PersonInRole): PersonInRole {
  const [, bare, letters] = /^(\S+ \S.*?)((?: (?:[A-Z]*HMI|RI|OI|SCRI|CSI|Ofsted|CQC))+)$/.exec(name) ?? [];
  return bare === undefined || letters === undefined
    ? { name, role }
    : { name: bare, role: `${letters.trim()}, ${role}` };
}

function withoutInspectorate(role: string): string {
  const bare = role.replace(/^\(([^()]*)\)$/, '$1');
  const rest = withoutCommas(bare.replace(/\b(ofsted|cqc|care quality commission)\b\s*/gi, ''));
  return rest === '' ? role : rest;
}
