import type { ExtractedOrganisation } from '../ExtractedDocument.ts';
import { placeOf } from '../organisationNames.ts';
import type { Passage } from '../Passage.ts';
import { namesOffice } from '../roleGrammar.ts';
import { type Partners, readPartnerColumn } from './partnerColumn.ts';
import { partnerColumnKind } from './partnerColumnKind.ts';
import { boardCalled, partnersInProse } from './partnersInProse.ts';
import { runTogether } from './partnersRunTogether.ts';
import { isRowByRow, leadersRowByRow } from './partnersRowByRow.ts';

/**
 * Reads the table of partners: a column each, with name, leader, website and address one below the other.
 * @param read the passages under the table's heading
 * @param prose the document's paragraphs about the partnership, which print the names in full
 * @param area the area as printed
 */
export function partnerTable(read: readonly Passage[], prose: string, area: string): Partners {
  if (isRowByRow(read) || interleaved(read)) {
    const organisations = withThoseInProse([], prose, area);
    return { organisations, leaders: leadersRowByRow(read, organisations) };
  }
  const passages = withColumns(read);
  const leaderRows = new Set(passages.filter(({ plain }) => namesOffice(plain)).map(rowOf));
  const isBesideLeader = (passage: Passage) => leaderRows.has(rowOf(passage));
  const columns = columnsOf(passages).map((column) =>
    readPartnerColumn(column.flatMap(runTogether), isBesideLeader, prose),
  );
  const leaders = columns.flatMap((column) => column.leaders);
  const organisations = withThoseInProse(eachOnce(columns.flatMap((column) => column.organisations)), prose, area);
  for (const one of organisations) spellOut(one, { organisations, leaders }, prose, area);
  return { organisations, leaders };
}

/** Each organisation once, as it was named first. */
function eachOnce(organisations: readonly ExtractedOrganisation[]): ExtractedOrganisation[] {
  const isSame = (one: ExtractedOrganisation, other: ExtractedOrganisation) =>
    one.kind === other.kind && placeOf(one.name) === placeOf(other.name);
  return organisations.filter((one, index) => organisations.findIndex((other) => isSame(one, other)) === index);
}

/** A local area has a council and a board: what the table lacks of them, the prose may name. */
function withThoseInProse(inTable: ExtractedOrganisation[], prose: string, area: string): ExtractedOrganisation[] {
  const lacking = (['LOCAL_AUTHORITY', 'ICB'] as const).filter((kind) => !inTable.some((one) => one.kind === kind));
  return [...inTable, ...lacking.flatMap((kind) => partnersInProse(prose, area, kind) ?? [])];
}

/** Which table a passage stands in, or null where it is no cell. */
const tableOf = ({ cell }: Passage): number | null => cell?.table ?? null;

/** A table with a row for each partner, headed in its first column, as one with columns; any other as it is. */
function withColumns(passages: readonly Passage[]): readonly Passage[] {
  const heads = passages.filter(({ cell }) => cell?.column === 0);
  const perRow = heads.length >= 2 && heads.every(({ plain }) => partnerColumnKind(plain) !== null);
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
    one !== undefined && one.cell === null && partnerColumnKind(one.plain) !== null;
  return isHeading(first) && isHeading(second) && passages.every(({ cell }) => cell === null);
}

/** Which row of which table a passage stands in; what is no cell is a row by itself. */
function rowOf({ cell, start }: Passage): string {
  return cell === null ? `at ${start}` : `${cell.table}/${cell.row}`;
}

/**
 * The cells of each column in the order of rows; passages that are no cells make one column. A table without headings goes on with the
 * columns of the one before it, which a page's end has parted from it.
 */
function columnsOf(passages: readonly Passage[]): Passage[][] {
  const columns = new Map<string, Passage[]>();
  const headed = new Set(passages.filter(({ plain }) => partnerColumnKind(plain) !== null).map(tableOf));
  let table: number | null = null;
  for (const passage of passages) {
    const own = tableOf(passage);
    if (own !== null && (table === null || headed.has(own) || !headed.has(table))) table = own;
    const key = passage.cell === null ? '' : `${table ?? ''}/${passage.cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), passage]);
  }
  return [...columns.values()];
}
