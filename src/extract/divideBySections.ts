import { isMisprintOf } from './misprint.ts';
import type { Passage } from './Passage.ts';
import { beginsMidSentence, wordsOf } from './plainText.ts';

/**
 * How headings are worded: the part of the document that each opens. Tested against {@link wordsOf} the heading. What is printed as a
 * heading is known by its usual words too where they are misprinted.
 */
export type Headings<Part extends string> = readonly {
  readonly part: Part;
  readonly wording: RegExp;
  readonly usual?: string;
}[];

/** A part of a document: its heading's passages (none for what comes before the first heading) and what stands under it. */
export interface DocumentPart<Part extends string> {
  part: Part | null;
  heading: Passage[];
  body: Passage[];
}

/** A heading may be printed over several lines that a reader took for separate blocks. */
const LONGEST_HEADING = 3;

/** Sentences that open a part of a letter are no longer than this, in characters. */
const LONGEST_WORDS = 400;

/**
 * Divides passages at the headings whose wording is known, whatever kind of block they were read as. A heading printed again at once,
 * as the head of a table does, opens nothing new.
 */
export function divideBySections<Part extends string>(
  read: readonly Passage[],
  headings: Headings<Part>,
): DocumentPart<Part>[] {
  const parts: DocumentPart<Part>[] = [{ part: null, heading: [], body: [] }];
  const passages = read.flatMap((passage) => withHeadingsApart(passage, headings));
  for (let index = 0; index < passages.length;) {
    const current = parts.at(-1) as DocumentPart<Part>;
    const found = headingAt(passages, index, headings);
    if (found === null) {
      current.body.push(passages[index] as Passage);
      index++;
      continue;
    }
    const heading = passages.slice(index, index + found.length);
    if (current.part === found.part && current.body.length === 0) current.heading.push(...heading);
    else parts.push({ part: found.part, heading, body: [] });
    index += found.length;
  }
  return parts;
}

/** All that stands under a heading, wherever it is printed again. */
export function bodyUnder<Part extends string>(parts: readonly DocumentPart<Part>[], wanted: Part): Passage[] {
  return parts.filter(({ part }) => part === wanted).flatMap(({ body }) => body);
}

/** The last words of a passage: after a sentence's end without an end of their own, or a question. */
const TAIL = /(?<=[.!?]['")\]]* )\p{Lu}[^.!?]{3,160}\??$|\bWhat (?:is|are|does|do) [^.!?]{10,160}\?$/u;

/** How much of a passage's end is searched for a heading. */
const LONGEST_TAIL = 180;

/**
 * Texts without white space round headings run them together with the words above and below. A known heading is told at the end of a
 * passage, after a whole sentence, and at its beginning, where it is a question or always worded so.
 */
function withHeadingsApart<Part extends string>(passage: Passage, headings: Headings<Part>): Passage[] {
  const { plain, start, cell } = passage;
  if (cell !== null || passage.end - start !== plain.length) return [passage];
  const isHeading = (printed: string) => {
    const words = wordsOf(printed);
    return headings.some(({ wording }) => wording.test(words));
  };
  const question = plain.indexOf('?') + 1;
  const asked = question > 0 && question < plain.length && isHeading(plain.slice(0, question)) ? question : 0;
  const head = asked > 0 ? asked : lengthOfHead(plain, headings);
  const ending = /[.!]['")\]]*$/.test(plain) ? '' : plain.slice(-LONGEST_TAIL);
  const found = TAIL.exec(ending)?.[0];
  const tail = plain.length - (found !== undefined && isHeading(found) ? found.length : 0);
  if (head === 0 && tail === plain.length) return [passage];
  const piece = (from: number, to: number, kind: Passage['kind']): Passage[] => {
    const words = plain.slice(from, to).trim();
    const begins = start + from + (/\S/.exec(plain.slice(from, to))?.index ?? 0);
    return words === '' ? [] : [{ ...passage, kind, plain: words, start: begins, end: begins + words.length }];
  };
  return [
    ...piece(0, head, 'HEADING'),
    ...(head > 0
      ? piece(head, tail, 'PARAGRAPH').flatMap((one) => withHeadingsApart(one, headings))
      : piece(head, tail, passage.kind)),
    ...piece(tail, plain.length, 'HEADING'),
  ];
}

/** Where a heading of fixed words, run together with what it opens, ends in a passage; 0 where none begins it. */
function lengthOfHead<Part extends string>(plain: string, headings: Headings<Part>): number {
  const first = /^\p{Lu}\p{Ll}{2,}/u.exec(plain)?.[0].toLowerCase();
  const fixed = first === undefined ? [] : headings.filter(({ usual }) => usual?.startsWith(first.slice(0, 4)));
  if (fixed.length === 0) return 0;
  for (const { index } of plain.slice(0, LONGEST_FIXED).matchAll(/(?<=\p{Ll}) (?=\p{Lu})/gu)) {
    const words = wordsOf(plain.slice(0, index));
    if (fixed.some(({ wording }) => wording.test(words))) return index;
  }
  return 0;
}

/** Headings of fixed words are no longer than this. */
const LONGEST_FIXED = 60;

function headingAt<Part extends string>(
  passages: readonly Passage[],
  index: number,
  headings: Headings<Part>,
): { part: Part; length: number } | null {
  for (let length = 1; length <= LONGEST_HEADING && index + length <= passages.length; length++) {
    const printed = passages
      .slice(index, index + length)
      .map(({ plain }) => plain)
      .join(' ');
    if (printed.length > LONGEST_WORDS) return null;
    const words = wordsOf(printed);
    const isPrintedSo = passages[index]?.kind === 'HEADING' || printed.endsWith('?');
    const known =
      headings.find(({ wording }) => wording.test(words)) ??
      (isPrintedSo ? headings.find(({ usual }) => usual !== undefined && isMisprintOf(words, usual)) : undefined);
    if (known === undefined) continue;
    // A heading that a page's end cuts in two goes on in lower case.
    const goesOn = ({ kind, plain }: Passage): boolean => kind === 'HEADING' && beginsMidSentence(plain);
    const rest = passages.slice(index + length).findIndex((passage) => !goesOn(passage));
    return { part: known.part, length: length + Math.max(0, rest) };
  }
  return null;
}
