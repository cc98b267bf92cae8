import type { ExtractedInspector } from '../ExtractedDocument.ts';
import { inspectorateHeading, inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { inspectorsIn, isRoleWord, type PersonInRole } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';

/**
 * The inspection team as a report lists it: by column of a table, or under a subheading for each inspectorate. Roles are as printed,
 * without the inspectorate's name, which `organisation` says.
 */
export function inspectionTeam(passages: readonly Passage[]): ExtractedInspector[] {
  const lists = new Map<Inspectorate | null, string[]>();
  const columns = new Map<string, Inspectorate>();
  let current: Inspectorate | null = null;
  for (const { plain, cell } of passages) {
    const column = cell === null ? null : `${cell.table}/${cell.column}`;
    const heading = inspectorateHeading(plain);
    if (heading !== null) {
      if (column === null) current = heading;
      else columns.set(column, heading);
      continue;
    }
    const list = column === null ? current : (columns.get(column) ?? current);
    lists.set(list, [...(lists.get(list) ?? []), plain]);
  }
  return [...lists].flatMap(([heading, texts]) =>
    entriesOf(texts)
      .flatMap(peopleOf)
      .map(withLettersInRole)
      .map(({ name, role }) => ({
        name,
        role: withoutInspectorate(role),
        organisation: inspectorateOf(role) ?? heading ?? 'OFSTED',
        lead: /\blead\b/i.test(role),
      })),
  );
}

/** A line that begins with a name and a comma begins an entry; others go on with the one before. */
function entriesOf(texts: readonly string[]): string[] {
  const entries: string[] = [];
  for (const text of texts) {
    const last = entries.length - 1;
    const begins = BEGINS_ENTRY.test(text) && !isRoleWord(text.split(' ')[0] ?? '');
    if (last < 0 || begins) entries.push(text);
    else entries[last] = `${entries[last] ?? ''} ${text}`;
  }
  return entries;
}

const BEGINS_ENTRY = /^(?:[\p{L}.'-]+ ){1,4}[\p{L}.'-]+(?: \([^)]*\))?(?:,| [-–—]) ?/u;

/** Those in an entry: mostly one, whose role may be worded in any way; several where columns were run together. */
function peopleOf(entry: string): PersonInRole[] {
  // "Lead inspector: Ann Lee HMI"
  const [, office, rest] =
    /^((?:lead|team|social care|education|health)(?: inspectors?)?): ?(\p{Lu}.*)$/iu.exec(entry) ?? [];
  if (office !== undefined && rest !== undefined) {
    return peopleOf(rest).map(({ name, role }) => ({ name, role: role === '' ? office : `${office}, ${role}` }));
  }
  const several = inspectorsIn(entry);
  if (several.length > 1 && several.every(({ role }) => /\b(inspectors?|s?hmis?|cqc|ofsted)\b/i.test(role)))
    return several;
  const [, name, role] = /^([^,–—]+?)(?:,| [-–—]) ?(.*)$/.exec(entry) ?? [];
  if (name !== undefined && role !== undefined && role !== '') return [{ name, role }];
  return several;
}

/** Letters behind a name ("Name HMI, Ofsted inspector") say what the person is, not who. */
function withLettersInRole({ name, role }: PersonInRole): PersonInRole {
  const [, bare, letters] = /^(\S+ \S.*?)((?: (?:[A-Z]*HMI|RI|OI|SCRI|CSI))+)$/.exec(name) ?? [];
  return bare === undefined || letters === undefined
    ? { name, role }
    : { name: bare, role: `${letters.trim()}, ${role}` };
}

function withoutInspectorate(role: string): string {
  const rest = role.replace(/\b(ofsted|cqc)\b\s*/gi, '').replace(/^[\s,]+|[\s,]+$/g, '');
  return rest === '' ? role : rest;
}
