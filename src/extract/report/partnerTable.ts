import type { ExtractedOrganisation, ExtractedPerson } from '../ExtractedDocument.ts';
import { fullName, kindByName, placeOf, splitNames } from '../organisationNames.ts';
import type { Passage } from '../Passage.ts';
import { beginsWithOffice, namesOffice } from '../roleGrammar.ts';
import type { OrganisationKind } from '../vocabulary.ts';
import { isLeader, isNameAlone, isWebsite, leadersIn, nameAndLeader } from './partnerLeaders.ts';
import { boardCalled, partnersInProse } from './partnersInProse.ts';

/** The partners of a local area partnership and the people who lead them. */
export interface Partners {
  organisations: ExtractedOrganisation[];
  leaders: ExtractedPerson[];
}

const ADDRESS =
  /\d|\b(street|road|house|hall|centre|center|offices?|building|square|lane|avenue|way|place|park|floor|court|quay|tower)\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

/** What may stand across the columns, above their headings, or both headings read as one line. */
const TABLE_HEADING =
  /^(the )?(local )?area partnership( details)?$|^local authority (nhs )?integrated care boards?( \(icbs?\))?$/i;

/** What a column's heading says its organisations are; null for what is no such heading. */
function columnKind(heading: string): OrganisationKind | null {
  if (/^(the )?local authorit(y|ies)( details)?:?$|^council$/i.test(heading)) return 'LOCAL_AUTHORITY';
  if (
    /^(nhs )?(integrated care (?:board|system|partnership)s?|icbs?|icss?)( ?\((?:icbs?|icss?)\))?( details)?:?$|^(nhs|health)( partners?)?:?$/i.test(
      heading,
    )
  )
    return 'ICB';
  if (/^clinical commissioning groups?( \(ccgs?\))?:?$/i.test(heading)) return 'CCG';
  return /^(children's )?(services )?(trust|company|provider|partner|other)s?( organisations?)?:?$/i.test(heading)
    ? 'OTHER'
    : null;
}

/**
 * Reads the table of partners: a column each, with name, leader, website and address one below the other.
 * @param read the passages under the table's heading
 * @param prose the document's paragraphs about the partnership, which print the names in full
 * @param area the area as printed
 */
export function partnerTable(read: readonly Passage[], prose: string, area: string): Partners {
  const passages = withColumns(read);
  const partners: Partners = { organisations: [], leaders: [] };
  const leaderRows = new Set(passages.filter(({ plain }) => namesOffice(plain)).map(rowOf));
  const columns = interleaved(passages) ? [] : columnsOf(passages);
  for (const column of columns) readColumn(column.flatMap(runTogether), leaderRows, prose, partners);
  for (const kind of ['LOCAL_AUTHORITY', 'ICB'] as const) {
    if (partners.organisations.some((one) => one.kind === kind)) continue;
    const named = partnersInProse(prose, area, kind);
    if (named !== null) partners.organisations.push(named);
  }
  for (const one of partners.organisations) spellOut(one, partners, prose, area);
  return partners;
}

/** A table with a row for each partner, headed in its first column, as one with columns; any other as it is. */
function withColumns(passages: readonly Passage[]): readonly Passage[] {
  const heads = passages.filter(({ cell }) => cell?.column === 0);
  const perRow = heads.length >= 2 && heads.every(({ plain }) => columnKind(plain) !== null);
  return perRow
    ? passages.map((one) =>
        one.cell === null ? one : { ...one, cell: { ...one.cell, row: one.cell.column, column: one.cell.row } },
      )
    : passages;
}

/** Tables shorten names ("Ayton MBC", "NHS XYZ ICB") that the prose prints whole. */
function spellOut(one: ExtractedOrganisation, { leaders, organisations }: Partners, prose: string, area: string): void {
  if (isWhole(one)) return;
  const only = organisations.filter(({ kind }) => kind === one.kind).length === 1;
  const name =
    one.kind === 'ICB'
      ? boardCalled(one.name, prose, area, only)
      : only
        ? (partnersInProse(prose, area, 'LOCAL_AUTHORITY')?.name ?? null)
        : null;
  if (name === null) return;
  for (const leader of leaders) if (leader.organisation === one.name) leader.organisation = name;
  one.name = name;
}

function isWhole({ kind, name }: ExtractedOrganisation): boolean {
  if (kind === 'ICB') return /\bintegrated care board$/i.test(name);
  return kind !== 'LOCAL_AUTHORITY' || /\b(council|borough of|corporation|county of|city of)\b/i.test(name);
}

/** True where two columns were read as lines that take turns, so that none can be told from the other. */
function interleaved(passages: readonly Passage[]): boolean {
  const [first, second] = passages;
  const isHeading = (one: Passage | undefined) =>
    one !== undefined && one.cell === null && columnKind(one.plain) !== null;
  return isHeading(first) && isHeading(second);
}

/** Which row of which table a passage stands in; what is no cell is a row by itself. */
function rowOf({ cell, start }: Passage): string {
  return cell === null ? `at ${start}` : `${cell.table}/${cell.row}`;
}

/** The cells of each column in the order of rows; passages that are no cells make one column. */
function columnsOf(passages: readonly Passage[]): Passage[][] {
  const columns = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = passage.cell === null ? '' : `${passage.cell.table}/${passage.cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), passage]);
  }
  return [...columns.values()];
}

function readColumn(
  column: readonly Passage[],
  leaderRows: ReadonlySet<string>,
  prose: string,
  partners: Partners,
): void {
  let kind: OrganisationKind | null = null;
  let names: ExtractedOrganisation[] = [];
  let state: 'NAME' | 'LEADER' | 'ADDRESS' = 'NAME';
  let name = '';
  let leader = '';
  const endName = () => {
    names = organisationsIn(name, kind, prose);
    for (const one of names) {
      if (!partners.organisations.some((other) => placeOf(other.name) === placeOf(one.name) && other.kind === one.kind))
        partners.organisations.push(one);
    }
    name = '';
  };
  const endLeader = () => {
    for (const person of leadersIn(leader)) {
      partners.leaders.push({ ...person, organisation: names[0]?.name ?? null, capacity: 'LEADER' });
    }
    leader = '';
  };
  for (const [index, passage] of column.entries()) {
    const { plain } = passage;
    const next = column[index + 1]?.plain ?? '';
    const mayBegin: boolean = state === 'NAME' && (name === '' || kindByName(name) !== null);
    const together: ReturnType<typeof nameAndLeader> = mayBegin ? nameAndLeader(plain, next) : null;
    if (together !== null) {
      if (name !== '') endName();
      [name, leader, state] = [together.name, together.leader, 'LEADER'];
      endName();
      continue;
    }
    if (TABLE_HEADING.test(plain)) continue;
    // Where the names stand on the page before, a column may begin with the leader.
    if (state === 'NAME' && name === '' && isLeader(plain)) {
      [leader, state] = [plain, 'LEADER'];
      continue;
    }
    // A name that wraps may go on with the words that head its column.
    const wraps: boolean = state === 'NAME' && name !== '' && kindByName(name) === null;
    const heading: OrganisationKind | null = wraps ? null : columnKind(plain);
    if (heading !== null) {
      if (state === 'NAME') endName();
      if (state === 'LEADER') endLeader();
      [kind, state] = [heading, 'NAME'];
      continue;
    }
    if (isWebsite(plain)) {
      if (state === 'NAME') endName();
      if (state === 'LEADER') endLeader();
      state = 'ADDRESS';
    } else if (
      state === 'NAME' &&
      name !== '' &&
      ((leaderRows.has(rowOf(passage)) && !BOARD_BEGINS.test(plain)) || isNameBelow(column, index, name))
    ) {
      endName();
      [leader, state] = [plain, 'LEADER'];
    } else if (state === 'NAME') {
      name = isPartnerBelow(plain, name) ? `${name}; ${plain}` : `${name} ${plain}`.trim();
    } else if (state === 'LEADER' && !(ADDRESS.test(plain) && !namesOffice(plain))) {
      leader = `${leader}\n${plain}`;
    } else if (state === 'LEADER') {
      endLeader();
      state = 'ADDRESS';
    } else if (beginsAnother(plain, column.slice(index + 1, index + 3))) {
      [name, state] = [plain, 'NAME'];
    }
  }
  if (state === 'NAME') endName();
  if (state === 'LEADER') endLeader();
}

/** A name, a leader and a website that a reader ran together are passages by themselves. */
function runTogether(passage: Passage): Passage[] {
  const [, before, website, after] =
    /^(.*\S) ((?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:nhs|gov|org)(?:\.uk)?)(?: (.+))?$/.exec(passage.plain) ??
    [];
  if (before === undefined || website === undefined) return [passage];
  const [, name, leader] =
    /^(.+ (?:Council|Board|ICB)) ((?:\p{Lu}[\p{L}'-]+ ){1,2}\p{Lu}[\p{L}'-]+)$/u.exec(before) ?? [];
  const both = name !== undefined && leader !== undefined && kindByName(leader) === null;
  return [...(both ? [name, leader] : [before]), website, ...(after === undefined ? [] : [after])].map((plain) => ({
    ...passage,
    plain,
  }));
}

/** After a partner's address another partner may follow in the same column: its name, and at once its leader. */
function beginsAnother(plain: string, next: readonly Passage[]): boolean {
  return kindByName(plain) !== null && !ADDRESS.test(plain) && next.some((one) => namesOffice(one.plain));
}

/** Below a whole name, the trust or company that runs the council's children's services, or another board. */
function isPartnerBelow(plain: string, name: string): boolean {
  const whole = name !== '' && !GOES_ON.test(name);
  const isBoard = kindByName(plain) === 'ICB' && !REST_OF_NAME.test(plain);
  const another = kindByName(name) !== null && (kindByName(plain) === 'OTHER' || isBoard);
  return whole && (another || BOARD_BEGINS.test(plain));
}

/** How a board's name begins. */
const BOARD_BEGINS = /^NHS \p{Lu}/u;

/** How a name ends that the next line goes on with. */
const GOES_ON = /\b(of|and|for|&)$/;

/** How a line begins that goes on with a board's name. */
const REST_OF_NAME = /^(?:\(|(?:integrated|care|board|system|partnership|icb)\b)/i;

/** A person's name alone, below an organisation's that is already whole, or in a row of its own above an office or a website. */
function isNameBelow(column: readonly Passage[], index: number, name: string): boolean {
  const { plain = '', cell = null } = column[index] ?? {};
  const next = column[index + 1]?.plain ?? '';
  const ownRow = cell !== null && cell.row !== column[index - 1]?.cell?.row && !GOES_ON.test(name);
  const aboveOther = ownRow && (isWebsite(next) || beginsWithOffice(next));
  return (kindByName(name) !== null || aboveOther) && kindByName(plain) === null && isNameAlone(plain);
}

function organisationsIn(name: string, kind: OrganisationKind | null, prose: string): ExtractedOrganisation[] {
  return splitNames(name).flatMap((one) => {
    const byName = kindByName(one);
    // Where neither a heading nor the words say what it is, or the words are an office, it is no organisation.
    const isOffice = namesOffice(one) && (byName === null || byName === 'OTHER');
    const itsKind = isOffice ? null : (byName ?? kind);
    return itsKind === null ? [] : [{ name: fullName({ name: one, kind: itsKind }, prose), kind: itsKind }];
  });
}
