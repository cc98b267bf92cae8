import type { ExtractedOrganisation, ExtractedPerson } from '../ExtractedDocument.ts';
import type { Passage } from '../Passage.ts';
import { beginsWithOffice, namesOffice } from '../roleGrammar.ts';
import { isNameAlone, isWebsite } from './partnerLeaders.ts';

/** The heads of the two columns as one line, with which a table begins whose columns nothing keeps apart. */
const BOTH_HEADS = /^local authority (?:nhs )?integrated care boards?(?: \(icbs?\))?\b/i;

/**
 * True for a table of partners that a program printed row by row, what stands in one column right behind what stands in the other. Where
 * columns stand one after the other, something comes between their websites.
 */
export function isRowByRow(passages: readonly Passage[]): boolean {
  if (passages.some(({ cell }) => cell !== null) || !passages.some(({ plain }) => BOTH_HEADS.test(plain))) return false;
  const websites = passages.flatMap(({ plain }, index) => (plain.split(' ').some(isWebsite) ? [index] : []));
  return websites.every((at, index) => index === 0 || at === (websites[index - 1] ?? 0) + 1);
}

/**
 * The leaders in such a table: two words of a name before an office, above the first website. The first leads the council and the second
 * the board, as the columns are; more than two can't be told so.
 */
export function leadersRowByRow(
  passages: readonly Passage[],
  organisations: readonly ExtractedOrganisation[],
): ExtractedPerson[] {
  const words = passages.flatMap(({ plain }) => plain.replace(BOTH_HEADS, '').trim().split(' '));
  const website = words.findIndex(isWebsite);
  const above = website < 0 ? words : words.slice(0, website);
  const offices = above.flatMap((_, index) => officeAt(above, index));
  const ofKind = (kind: ExtractedOrganisation['kind']) => organisations.find((one) => one.kind === kind)?.name ?? null;
  const led = offices.length === 2 ? [ofKind('LOCAL_AUTHORITY'), ofKind('ICB')] : [];
  return offices.map(({ name, office }, index) => ({
    name: withoutComma(above.slice(name, office).join(' ')),
    role: withoutComma(above.slice(office, offices[index + 1]?.name).join(' ')),
    organisation: led[index] ?? null,
    capacity: 'LEADER',
  }));
}

/** Where the name begins, right before the office at a word, and where that; empty where none does. */
function officeAt(words: readonly string[], at: number): { name: number; office: number }[] {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const begins = beginsWithOffice(words.slice(at, at + 4).join(' ')) && !word.startsWith('(');
  if (!begins || (/^ICB$/i.test(word) && !beginsWithOffice(next))) return [];
  // Letters behind a name are no part of it: "Ann Lee OBE, Chief Executive".
  const last = /^\(?(?:[OCMDK]BE|BEM|CB|KC|QC|DL|QN)\)?,?$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  const [first, second] = [words[last - 1] ?? '', withoutComma(words[last] ?? '')];
  return isNameAlone(`${first} ${second}`) && !isOther(first) && !isOther(second)
    ? [{ name: last - 1, office: at }]
    : [];
}

/** Words of organisations and offices, which are no names. */
function isOther(word: string): boolean {
  return (
    namesOffice(word) ||
    beginsWithOffice(`${word} director`) ||
    /^(?:Council|Board|Care|Authority|Borough|Services?|Children['’]?s?|People['’]?s?|Adults)$/.test(word)
  );
}

function withoutComma(words: string): string {
  return words.replace(/[,.;]$/, '');
}
