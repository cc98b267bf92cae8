import type { ExtractedInspector } from '../ExtractedDocument.ts';
import { NAME_PARTICLES } from '../formsOfAddress.ts';
import { inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { withoutCommas } from '../plainText.ts';
import { inspectorsIn, isRegion, isRoleWord, type PersonInRole, withoutFormOfAddress } from '../roleGrammar.ts';
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
        lead: LEAD.test(role),
      })),
  );
}

/** Who leads the team, and not one part of it, as a "social care lead" does. */
const LEAD = /(?<!\b(?:care|education|health|schools?|skills|years|assurance) )\blead\b|\blead inspector\b/i;

/** Heads of both columns that a reader ran together with the first of the names. */
function withoutHeads(text: string): string {
  return text.replace(/^ofsted (?:the )?(?:care quality commission|cqc)(?: \(cqc\))? (?=\S+ \S)/i, '');
}

/**
 * A line that begins with a name and a comma begins an entry, as does a name alone where names and roles take turns; others go on with
 * the one before.
 */
function entriesOf(texts: readonly string[]): string[] {
  const entries: string[] = [];
  const inTurn =
    texts.length > 1 && texts.every((text, index) => (index % 2 === 0 ? isNameOnly(text) : beginsAsRole(text)));
  for (const [index, text] of texts.entries()) {
    const last = entries.length - 1;
    const begins = officeFirst(text) !== null || (BEGINS_ENTRY.test(text) && !isRoleWord(text.split(' ')[0] ?? ''));
    if (inTurn && index % 2 === 1) entries[last] = `${entries[last] ?? ''}, ${text}`;
    else if (last < 0 || begins || inTurn) entries.push(text);
    else entries[last] = `${entries[last] ?? ''} ${text}`;
  }
  return entries;
}

/** Words that begin as those of a role, as no name does that has another line between it and the next. */
const beginsAsRole = (text: string) => isRoleWord(text.split(' ')[0] ?? '');

/** Two words or more, of which the last is no role. */
const isNameOnly = (text: string) =>
  /^\p{Lu}[^,:()]* [^,:()]*\p{L}$/u.test(text) && !isRoleWord(text.split(' ').at(-1) ?? '');

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

/**
 * An office that stands before its holder: "Ofsted lead inspector: Ann Lee HMI", "CQC lead inspector, Bo Hill". Behind a comma more of the
 * office may follow, so that a name must.
 */
function officeFirst(entry: string): { office: string; rest: string } | null {
  const [, office, sign, rest] = /^([^:,]{3,60})([:,]) ?(\p{Lu}.*)$/u.exec(entry) ?? [];
  if (office === undefined || rest === undefined || !office.split(' ').every(isRoleWord)) return null;
  return sign === ':' || beginsWithName(rest) ? { office, rest } : null;
}

/** Two words that are neither a role's nor a region's: offices go on in capitals too ("Inspector, Social Care", "Director, North East"). */
function beginsWithName(words: string): boolean {
  const [name = ''] = words.split(/,| [-–—] /);
  const [forename = '', second] = name.split(' ');
  return second !== undefined && !isRoleWord(forename) && !isRoleWord(second) && !isRegion(forename) && isName(name);
}

/** Words of prose that stand near a team are nobody's name. */
function isName(words: string): boolean {
  if (words.startsWith('(')) return false;
  return words.split(' ').filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length === 0;
}

const PARTICLE = new RegExp(`^(?:${NAME_PARTICLES})$|^[dl]['’]`);

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
