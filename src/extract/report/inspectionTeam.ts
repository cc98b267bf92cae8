import type { ExtractedInspector } from '../ExtractedDocument.ts';
import { headsBothColumns, inspectorateHeading, inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import { inspectorsIn, isRoleWord, type PersonInRole, withoutFormOfAddress } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';

/**
 * The inspection team as a report lists it: by column of a table, or under a subheading for each inspectorate. Roles are as printed,
 * without the inspectorate's name, which `organisation` says.
 */
export function inspectionTeam(passages: readonly Passage[]): ExtractedInspector[] {
  const lists = new Map<Inspectorate | null, string[]>();
  const columns = new Map<string, Inspectorate>();
  const rolesOfLeft = columnsOfRoles(passages);
  const headless = new Set<number>();
  let current: Inspectorate | null = null;
  let last: Inspectorate | null = null;
  let bothHeaded = false;
  for (const { plain: words, cell } of passages) {
    const plain = words.replace(COMPLAINTS, '');
    const column = cell === null ? null : `${cell.table}/${cell.column}`;
    if (column === null && endsSentence(plain) && plain.split(' ').length > LONGEST_ENTRY) continue;
    if (cell !== null && column !== null && ROLE_HEADING.test(plain)) {
      // Where the first column is headed so too, there is no name to its left.
      if (cell.column === 0) headless.add(cell.table);
      else if (!headless.has(cell.table)) rolesOfLeft.add(column);
      continue;
    }
    if (column !== null && rolesOfLeft.has(column)) {
      const entries = lists.get(last) ?? [];
      lists.set(last, [...entries.slice(0, -1), [entries.at(-1) ?? '', plain].join(', ')]);
      continue;
    }
    bothHeaded ||= headsBothColumns(plain);
    if (headsBothColumns(plain)) continue;
    const heading = inspectorateHeading(plain);
    if (heading !== null || NAME_HEADING.test(plain)) {
      if (heading === null) continue;
      if (column === null) current = heading;
      else columns.set(column, heading);
      continue;
    }
    const byPlace = bothHeaded && cell !== null ? (cell.column === 0 ? 'OFSTED' : 'CQC') : current;
    last = column === null ? current : (columns.get(column) ?? byPlace);
    lists.set(last, [...(lists.get(last) ?? []), plain]);
  }
  return [...lists].flatMap(([heading, texts]) =>
    entriesOf(texts.map(withoutHeads))
      .flatMap(peopleOf)
      .map(withLettersInRole)
      .filter(({ name }) => isName(name))
      .map(({ name, role }) => ({
        name,
        role: withoutInspectorate(role),
        organisation: inspectorateOf(role) ?? heading ?? 'OFSTED',
        lead: /\blead\b/i.test(role),
      })),
  );
}

/** Columns, other than a table's first, that hold nothing but roles: they say what the names to their left are, headed or not. */
function columnsOfRoles(passages: readonly Passage[]): Set<string> {
  const columns = new Map<string, string[]>();
  for (const { plain, cell } of passages) {
    if (cell === null || cell.column === 0 || inspectorateHeading(plain) !== null || ROLE_HEADING.test(plain)) continue;
    const key = `${cell.table}/${cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), plain]);
  }
  const onlyRoles = [...columns].filter(([, texts]) => texts.every((text) => text.split(' ').every(isRoleWord)));
  return new Set(onlyRoles.map(([key]) => key));
}

/** Heads of both columns that a reader ran together with the first of the names. */
function withoutHeads(text: string): string {
  return text.replace(/^ofsted (?:the )?(?:care quality commission|cqc)(?: \(cqc\))? (?=\S+ \S)/i, '');
}

/** How to complain is printed below the team, and may be run together with it. */
const COMPLAINTS = / if you are not happy with the inspection\b.*$/i;

/** A sentence of more words than this is prose about the inspection, not one of its inspectors. */
const LONGEST_ENTRY = 10;

/** Heads of columns that say of the name to their left what office it has and where. */
const ROLE_HEADING = /^(roles?|positions?|job titles?|titles?|organisations?|inspectorates?)$/i;
const NAME_HEADING = /^(names?|inspectors|team members?)$/i;

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
  const rest = role
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\b(ofsted|cqc|care quality commission)\b\s*/gi, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return rest === '' ? role : rest;
}
