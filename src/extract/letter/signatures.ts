import type { ExtractedInspector, ExtractedPerson } from '../ExtractedDocument.ts';
import { INSPECTORATE_NAMES } from '../inspectorates.ts';
import { headsBothColumns, inspectorateHeading, inspectorateOf } from '../inspectorateOf.ts';
import type { Passage } from '../Passage.ts';
import { inspectorsIn, isRegion, isRoleWord } from '../roleGrammar.ts';
import type { Inspectorate } from '../vocabulary.ts';
import { signaturesInPairs } from './signaturesInPairs.ts';

/** Those who sign a letter: its inspectors, and the directors of both inspectorates, who did not inspect. */
export interface Signatures {
  inspectors: ExtractedInspector[];
  signatories: ExtractedPerson[];
}

const DIRECTOR = /\bdirector\b|\bchief inspector\b|\bhead of\b|\bnational lead\b/i;

/** Reads what stands below "Yours sincerely": the lead inspector, then a column for each inspectorate. */
export function readSignatures(passages: readonly Passage[]): Signatures {
  const signatures: Signatures = { inspectors: [], signatories: [] };
  for (const [column, text] of columnsOf(passages)) {
    for (const { name: read, role: printed } of inspectorsIn(text)) {
      // "Name HMI" above "HMI Lead Inspector".
      const role = printed.replace(/\b(HMI|Ofsted|CQC)(?: \1\b)+/g, '$1');
      // Words of a role that are not known would be read as the beginning of the next name.
      const name = signatures.inspectors.find((one) => read.endsWith(` ${one.name}`))?.name ?? read;
      if (role === '' || isOffice(name)) continue;
      const organisation = inspectorateOf(role) ?? column ?? 'OFSTED';
      if (DIRECTOR.test(role)) {
        const inspectorate = INSPECTORATE_NAMES[organisation];
        signatures.signatories.push({ name, role, organisation: inspectorate, capacity: 'SIGNATORY' });
        continue;
      }
      const known = signatures.inspectors.findIndex((one) => one.name === name);
      const inspector = { name, role, organisation, lead: /\blead\b/i.test(role) };
      // The lead signs by name first and is listed again with the role in which they inspected.
      if (known < 0) signatures.inspectors.push(inspector);
      else if (inspector.lead) signatures.inspectors[known] = inspector;
    }
  }
  moveSeniorWhoSigns(signatures);
  const { inspectors } = signatures;
  const signing = inspectors[0];
  // Where no role says who led, it is the inspector who signs.
  if (signing !== undefined && !inspectors.some(({ lead }) => lead)) inspectors[0] = { ...signing, lead: true };
  return signatures;
}

/** An office, or what it is for, is nobody: columns that a text runs together leave "Yorkshire and Humber" by itself. */
const isOffice = (name: string) =>
  name.split(' ').every((word) => isRoleWord(word) || isRegion(word) || word === 'and');

/** Where no director signs for Ofsted, but one does for the CQC, a senior inspector who does not lead signs in the director's place. */
function moveSeniorWhoSigns({ inspectors, signatories }: Signatures): void {
  const directors = signatories.map(({ organisation }) => organisation);
  const isLacking = directors.includes(INSPECTORATE_NAMES.CQC) && !directors.includes(INSPECTORATE_NAMES.OFSTED);
  const at = inspectors.findIndex(({ role, organisation }) => organisation === 'OFSTED' && SENIOR.test(role));
  const senior = inspectors[at];
  if (!isLacking || senior === undefined || !inspectors.some(({ lead }) => lead)) return;
  inspectors.splice(at, 1);
  const { name, role } = senior;
  signatories.unshift({ name, role, organisation: INSPECTORATE_NAMES.OFSTED, capacity: 'SIGNATORY' });
}

const SENIOR = /^senior (?:hmi|(?:her|his) majesty['’]s inspector)$/i;

const COPIES = /^(?:c ?c\b|copies to|copied to)/i;

/** What stands below the heads of both columns where it is in no cells; nothing where there are such heads no more than one at a time. */
function belowBothHeads(passages: readonly Passage[]): readonly Passage[] {
  const isHead = (index: number, inspectorate: Inspectorate): boolean => {
    const passage = passages[index];
    return passage !== undefined && passage.cell === null && inspectorateHeading(passage.plain) === inspectorate;
  };
  const both = passages.findIndex(
    ({ plain, cell }, index) =>
      cell === null && (headsBothColumns(plain) || (isHead(index, 'OFSTED') && isHead(index + 1, 'CQC'))),
  );
  if (both < 0) return [];
  const below = passages.slice(both + (headsBothColumns(passages[both]?.plain ?? '') ? 1 : 2));
  return below.every(({ cell }) => cell === null) ? below : [];
}

/** The words of each column in order; those before the table, and a table that was read as plain lines, go by the last heading. */
function columnsOf(passages: readonly Passage[]): [Inspectorate | null, string][] {
  const texts = new Map<Inspectorate | null, string[]>();
  const columns = new Map<number, Inspectorate>();
  let current: Inspectorate | null = null;
  let last: Inspectorate | null = null;
  const paired = belowBothHeads(passages);
  const copies = paired.findIndex(({ plain }) => COPIES.test(plain));
  const signed = copies < 0 ? paired : paired.slice(0, copies);
  for (const { inspectorate, text } of signaturesInPairs(signed.map(({ plain }) => plain))) {
    texts.set(inspectorate, [...(texts.get(inspectorate) ?? []), text]);
  }
  for (const passage of passages) {
    const { plain, cell } = passage;
    if (paired.includes(passage)) continue;
    if (headsBothColumns(plain)) {
      columns.set(0, 'OFSTED').set(1, 'CQC');
      continue;
    }
    const heading = inspectorateHeading(plain);
    if (heading !== null) {
      if (cell === null) current = heading;
      else columns.set(cell.column, heading);
      continue;
    }
    // A role below a table's last name may be taken for no part of it.
    const below: Inspectorate | null = plain.split(' ').every(isRoleWord) ? last : current;
    const column: Inspectorate | null = cell === null ? below : (columns.get(cell.column) ?? current);
    last = column;
    texts.set(column, [...(texts.get(column) ?? []), plain]);
  }
  return [...texts].map(([column, lines]) => [column, lines.join(' ')]);
}
