import type { Passage } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import { SPEAKS } from './speech.ts';

/** What councils' sites print around minutes and nobody said: headings of the page, the meeting's place, lists of documents. */
const FURNITURE = [
  /^(?:agenda item|minutes|minutes of the meeting|questions from (?:the )?(?:commission|committee|members|panel)|attachments)[:.]?$/i,
  /^(?:(?:additional|supporting|related|background) )?documents?[:.]?$/i,
  /^(?:agenda|decisions?)?,? ?(?:decisions )?(?:and|&) (?:draft |printed )?minutes$/i,
  /^(?:modern\.gov (?:breadcrumb|content)|issue - meetings|media|webcast|items?|no\.?(?: \|)? item|view directions)[:.]?$/i,
  /^(?:venue|contact|webcast): ./i,
  /^this is an html version of an attachment\b/i,
];
/** A document with its size, which may be the item's title: "25 SEND update pdf icon PDF 401 KB". */
const WITH_SIZE = /^(?:\d+\.?\s+)?(?<title>.*?)\s*(?:pdf icon )?\bPDF \d+(?:\.\d+)? ?[KM]B\b.{0,20}$/i;
const HEADS_MINUTES = /^minutes:?$/i;

/** A number that stands on a line by itself, above the title of an item. */
const LONE_NUMBER = /^(?:(?:agenda )?item )?(\d{1,3}|\d{4}(?=\.))[.:]?$/i;
const NUMBERED =
  /^(?:(\d+(?:\.\d+)+(?=\.?\s)|\d{1,3}(?=\.\s))\.?\s+|(?:agenda )?item (\d{1,3}(?:\.\d+)*)\s?[.:–-]\s*)/i;

/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 120;
/** The number and the title of an item on one line: "14. SEND priority action plan". */
const NUMBERED_TITLE = /^(?:\d{1,3}\.?\s+|(?:[Aa]genda )?[Ii](?:tem|TEM) \d{1,3}\s?[.:–-]\s*)(?<title>\p{Lu}.*)$/u;
/** What is no title: someone speaks, or something was decided. */
const SAYS_SOMETHING = new RegExp(
  `${SPEAKS}|\\b(?:is|are|was|were|be|been|has|have|had|will|would|should|that)\\b`,
  'iu',
);

/** What heads those who came, or could not, on a line of its own or before their names. */
const ATTENDANCE =
  '(?:(?:also |others? |members |officers )?(?:present|in attendance)|attendance|attendees|witnesses|guests|invitees|officers|co-opted members|apologies(?: for absence)?)';
const HEADS_ATTENDANCE = new RegExp(`^${ATTENDANCE}:$`, 'i');
const NAMES_ATTENDANCE = new RegExp(`^${ATTENDANCE}: ?(?=\\S)`, 'i');

/** True for a line that names those who came behind the words that say so: "Officers in attendance: Ann Other (Head of SEND)". */
export function namesThosePresent(plain: string): boolean {
  return NAMES_ATTENDANCE.test(plain) && !SAYS_SOMETHING.test(plain);
}

/** The lines that say who came to a meeting: those that name them by themselves, and what stands below a heading up to a number or a sentence. */
export function attendanceIn(passages: readonly Passage[]): ReadonlySet<Passage> {
  const attendance = new Set<Passage>();
  let isNaming = false;
  for (const passage of passages) {
    const { plain } = passage;
    isNaming =
      HEADS_ATTENDANCE.test(plain) ||
      (isNaming && isTitle(passage) && !plain.endsWith(':') && numberOf(plain) === null);
    if (isNaming || namesThosePresent(plain)) attendance.add(passage);
  }
  return attendance;
}

/** True for a line that nobody said. */
export function isMeetingFurniture({ plain }: Passage): boolean {
  return WITH_SIZE.test(plain) || FURNITURE.some((wording) => wording.test(plain));
}

/** The title of the first document that lines name with its size, or undefined. */
export function titleWithSize(passages: readonly Passage[]): string | undefined {
  return passages.map(({ plain }) => WITH_SIZE.exec(plain)?.groups?.['title'] ?? '').find((title) => title !== '');
}

/** True for the line below which councils' sites print what was said on an item. */
export function headsMinutes({ plain }: Passage): boolean {
  return HEADS_MINUTES.test(plain);
}

/** The number with which a passage begins, as printed, and how long that is with what parts it from the words; or null. */
export function numberOf(text: string): { number: string; length: number } | null {
  const found = LONE_NUMBER.exec(text.trim()) ?? NUMBERED.exec(text);
  const number = found?.[1] ?? found?.[2];
  return found === null || number === undefined ? null : { number, length: found[0].length };
}

/**
 * The passages that announce an item and are no part of what was said on it, each with the number of the item: from a number to
 * "Minutes:", where that stands before the next number; otherwise a number by itself, and the title below it or beside it.
 */
export function announcements(passages: readonly Passage[]): ReadonlyMap<Passage, string> {
  const announcing = new Map<Passage, string>();
  const numbers = passages.flatMap(({ plain }, index) => {
    const found = numberOf(plain);
    return found === null ? [] : [{ index, number: found.number }];
  });
  for (const [at, { index, number }] of numbers.entries()) {
    const next = numbers[at + 1];
    const item = passages.slice(index, next?.index);
    // Below "4. SEND update", what was said may begin with "4.1".
    const below = item[1] ?? (next?.number.startsWith(`${number}.`) === true ? passages[next.index] : undefined);
    const headed = item.findIndex(headsMinutes);
    const alone = LONE_NUMBER.test(item[0]?.plain ?? '');
    const announced =
      headed >= 0 ? headed + 1 : alone ? (isTitle(item[1]) ? 2 : 1) : isNumberedTitle(item[0], below) ? 1 : 0;
    for (const passage of item.slice(0, announced)) announcing.set(passage, number);
  }
  return announcing;
}

/** A title has something below it that was said. */
function isNumberedTitle(passage: Passage | undefined, below: Passage | undefined): boolean {
  const title = NUMBERED_TITLE.exec(passage?.plain ?? '')?.groups?.['title'];
  return title !== undefined && below !== undefined && isTitle(passage) && !SAYS_SOMETHING.test(title);
}

function isTitle(passage: Passage | undefined): passage is Passage {
  return passage !== undefined && passage.plain.length <= LONGEST_TITLE && !endsSentence(passage.plain);
}
