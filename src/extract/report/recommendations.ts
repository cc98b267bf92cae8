import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { bulletItems } from '../bulletItems.ts';
import type { ExtractedOrganisation } from '../ExtractedDocument.ts';
import type { PlacedRecommendation } from '../Structure.ts';
import { quotation } from '../findings.ts';
import type { Ledger } from '../Ledger.ts';
import { kindByName, placeOf, splitNames } from '../organisationNames.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { isBullet, type Passage, spanOf } from '../Passage.ts';
import { endsSentence, plain } from '../plainText.ts';
import { actorInWords } from './actorInWords.ts';

const RESPONSIBLE_HEADING =
  /^(responsible|lead) (body|bodies|organisations?|partners?|agency|agencies)( ?\((s|ies)\))?( areas? for priority actions?)?$|^who is responsible$/i;
/** What asks for something, which no list of names does. */
const ASKS = /\b(?:should|must|needs? to|ought to)\b/i;

/** A cell that only numbers the rows, and what heads such cells. */
const NUMBERING = /^\(?\d{1,2}[.)]?$|^(?:no\.?|nr\.?|number|ref\.?|reference|#)$/i;

/** A line by itself that says who is responsible for the action before it. */
const RESPONSIBLE_LINE =
  /^(?:(?:responsible|lead) (?:body|bodies|organisations?|partners?|agency|agencies)(?: ?\((?:s|ies)\))?|responsibility|responsible|who is responsible): ?(?=\S)/i;

/**
 * What stands under "Areas for improvement" or "Areas for priority action": an item each. Where a table's left column says who is
 * responsible, that is kept apart from the action.
 */
export function recommendationsIn(
  document: SourceDocument,
  kind: 'AREA_FOR_IMPROVEMENT' | 'PRIORITY_ACTION',
  passages: readonly Passage[],
  partners: readonly ExtractedOrganisation[],
  ledger: Ledger,
): PlacedRecommendation[] {
  ledger.cover(...passages.filter(({ plain }) => RESPONSIBLE_HEADING.test(plain)));
  const leadIn = leadInOf(passages);
  ledger.cover(...leadIn);
  const numbers = passages.filter(({ cell, plain }) => cell !== null && NUMBERING.test(plain));
  ledger.cover(...numbers);
  const body = passages.filter(
    (passage) => !RESPONSIBLE_HEADING.test(passage.plain) && !leadIn.includes(passage) && !numbers.includes(passage),
  );
  const inColumn = responsibleColumn(passages);
  const above = responsibleAbove(passages, body);
  const namesAbove = new Set([...above.values()].flat());
  const isResponsible = (passage: Passage) =>
    inColumn(passage) || namesAbove.has(passage) || RESPONSIBLE_LINE.test(passage.plain);
  const actions = body.filter((passage) => !isResponsible(passage));
  const items = leadIn.length > 0 && actions.every(isBullet) ? bulletItems(actions) : paragraphItems(actions);
  const column = body.filter(inColumn);
  const worded = withoutNumbers(document, items);
  return items.map((item, index) => {
    const beside = besideItem(column, item);
    const first = item[0];
    const responsible = [...beside, ...((first && above.get(first)) ?? []), ...lineBelow(body, item)];
    ledger.cover(spanOf(item), ...responsible);
    const names = namesOnLines(responsible.map(({ plain }) => plain.replace(RESPONSIBLE_LINE, '')));
    const named = splitNames(names, partners);
    const quoted = quotation(document, worded[index] ?? item);
    // Without a column or line for it, the action itself may say who is to act.
    const actor = named.length > 0 ? null : actorInWords(plain(quoted.text));
    return {
      kind,
      ...quoted,
      responsible: actor === null ? named : [actor],
      revisitJudgement: null,
    };
  });
}

/** Items without the numbers that count them up, which lists of pages do not hold either: "1. Leaders should reduce waits." */
function withoutNumbers(document: SourceDocument, items: readonly (readonly Passage[])[]): Passage[][] {
  let counted = 0;
  return items.map((item) => {
    const [first, ...rest] = item;
    if (first === undefined) return [];
    const [printed, number] = COUNTED.exec(document.text.slice(first.start, first.end)) ?? [];
    if (printed === undefined || Number(number) !== counted + 1) return [first, ...rest];
    counted++;
    return [{ ...first, start: first.start + printed.length }, ...rest];
  });
}

const COUNTED = /^\(?(\d{1,2})[.)]?\s+(?=\p{Lu})/u;

/** Lines of names as one list: a line goes on with the one above, unless each is the whole name of an organisation. */
function namesOnLines(lines: readonly string[]): string {
  const isWhole = (line: string) => kindByName(line) !== null && placeOf(line) !== '' && !/\b(?:of|and|&)$/.test(line);
  return lines.reduce((names, line, index) => {
    const begins = isWhole(line) && isWhole(lines[index - 1] ?? '') && !/^(?:and|&)\b/.test(line);
    return `${names}${index === 0 ? '' : begins ? '; ' : ' '}${line}`;
  }, '');
}

/**
 * Whom the lines above an action name, in a table with a column of who is responsible that a program printed row by row: short lines that
 * end no sentence and ask for nothing. By the passage that begins the action.
 */
function responsibleAbove(
  passages: readonly Passage[],
  body: readonly Passage[],
): ReadonlyMap<Passage, readonly Passage[]> {
  const above = new Map<Passage, readonly Passage[]>();
  if (passages.some(({ cell }) => cell !== null)) return above;
  if (!passages.some(({ plain }) => RESPONSIBLE_HEADING.test(plain))) return above;
  let names: Passage[] = [];
  for (const passage of body) {
    const { plain } = passage;
    if (!isBullet(passage) && !endsSentence(plain) && !plain.endsWith(':') && !ASKS.test(plain)) {
      names.push(passage);
      continue;
    }
    if (names.length > 0 && ASKS.test(plain)) above.set(passage, names);
    names = [];
  }
  return above;
}

/** What the responsible column says beside an item: in its row, or in the cell above that is merged over several rows. */
function besideItem(column: readonly Passage[], item: readonly Passage[]): Passage[] {
  const place = item[0]?.cell ?? null;
  if (place === null) return [];
  const inTable = column.filter(({ cell }) => cell !== null && cell.table === place.table && cell.row <= place.row);
  return inTable.filter(({ cell }) => cell?.row === inTable.at(-1)?.cell?.row);
}

/** The line "Responsible body: …" that follows an item. */
function lineBelow(body: readonly Passage[], item: readonly Passage[]): Passage[] {
  const next = body[body.indexOf(item.at(-1) as Passage) + 1];
  return next !== undefined && RESPONSIBLE_LINE.test(next.plain) ? [next] : [];
}

/** A line that only leads in to the table or list below it: by itself it asks for nothing. */
function leadInOf(passages: readonly Passage[]): Passage[] {
  const [first, second] = passages;
  if (first === undefined || second === undefined || first.cell !== null || first.plain.length > LONGEST_LEAD_IN)
    return [];
  const leadsToTable = second.cell !== null && /:$|\b(following|these|below)\b/i.test(first.plain);
  const leadsToList = isBullet(second) && /\b(should|must|needs? to|ought to)( also)?:$/i.test(first.plain);
  return leadsToTable || leadsToList ? [first] : [];
}

const LONGEST_LEAD_IN = 160;

/** The column that says who is responsible is the one headed so, or else the left one of a table of several; never mere numbers. */
function responsibleColumn(passages: readonly Passage[]): (passage: Passage) => boolean {
  const headed = passages.find(({ plain, cell }) => cell !== null && RESPONSIBLE_HEADING.test(plain))?.cell?.column;
  const column = headed ?? 0;
  const several = new Set(passages.filter(({ cell }) => (cell?.column ?? 0) !== 0).map(({ cell }) => cell?.table));
  return ({ cell, plain }) => cell?.column === column && several.has(cell.table) && /\p{L}{2}/u.test(plain);
}
