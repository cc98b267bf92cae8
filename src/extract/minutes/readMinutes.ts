import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type AreaNames, areaNamedBy } from '../areas.ts';
import { dayIn } from '../dates.ts';
import { Ledger } from '../Ledger.ts';
import { NotAnInspectionDocument } from '../NotAnInspectionDocument.ts';
import { type Passage, passagesOf } from '../Passage.ts';
import { endsSentence } from '../plainText.ts';
import type { Structure } from '../Structure.ts';
import { attendeesIn } from './attendance.ts';
import { isFormality } from './formalities.ts';
import { type Introduced, speakersIntroduced } from './introductions.ts';
import {
  announcements,
  attendanceIn,
  headsMinutes,
  isMeetingFurniture,
  numberOf,
  titleWithSize,
} from './meetingFurniture.ts';
import { MeetingItemsReader } from './meetingItems.ts';
import { turnsIn } from './speakers.ts';

/** What councils' sites print above the title of an item. */
const AGENDA_ITEM = /^agenda item$/i;
const MEETING_DATE = /\b(?:meeting|held|date)\b[^.]{0,60}/i;

/**
 * Reads the minutes of a meeting about an area's SEND services: numbered statements and questions, the answers below them, what was
 * decided, and the actions agreed. What is said there is the meeting's voice, not inspectors'.
 * @throws NotAnInspectionDocument where neither the text nor the file's name has an area of the reference list
 */
export function readMinutes(document: SourceDocument, areas: AreaNames): Structure {
  const area = areaNamedBy(document, areas);
  if (area === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the minutes of a meeting, but names no local area.',
      'Give minutes in which the council or area is named, or put its name into the name of the file.',
    );
  }
  const ledger = new Ledger(document);
  const passages = passagesOf(document);
  ledger.cover(...passages);
  const introduced = speakersIntroduced(document.text, attendeesIn(passages));
  const first = firstItem(passages, introduced);
  const head = passages.slice(0, first).filter((passage) => !isMeetingFurniture(passage));
  const titled = passages.slice(passages.findIndex(({ plain }) => AGENDA_ITEM.test(plain)) + 1, first);
  const said = passages.slice(first);
  const announcing = announcements(said);
  const attendance = attendanceIn(said);
  const reader = new MeetingItemsReader(document, introduced);
  let isBelowTitle = false;
  for (const passage of said) {
    const announced = announcing.get(passage);
    if (announced !== undefined) {
      reader.begin(announced);
      isBelowTitle = true;
    } else if (!isMeetingFurniture(passage) && !attendance.has(passage)) {
      const numbered = numberOf(passage.plain);
      if (!isFormality(passage.plain.slice(numbered?.length), isBelowTitle)) reader.read(passage);
      else if (numbered !== null) reader.begin(numbered.number);
      isBelowTitle = false;
    }
  }
  return {
    title:
      titleAmong(titled) ??
      titleAmong(head) ??
      titleWithSize(passages.slice(0, first)) ??
      head[0]?.plain ??
      document.file,
    publicationDate: printedDate(head),
    area: { name: area, printed: area },
    inspection: null,
    organisations: [],
    inspectors: [],
    people: [],
    findings: [],
    recommendations: reader.recommendations,
    items: reader.items,
    ...ledger.close(),
  };
}

function titleAmong(passages: readonly Passage[]): string | undefined {
  return passages.find((passage) => !endsSentence(passage.plain) && !isMeetingFurniture(passage))?.plain;
}

/** Minutes begin below the line "Minutes:"; without it with the first number or where somebody speaks, or with the first prose. */
function firstItem(passages: readonly Passage[], introduced: Introduced): number {
  const headed = passages.findIndex(headsMinutes);
  const numbered = passages.findIndex(({ plain }) => numberOf(plain) !== null);
  if (headed >= 0 && (numbered < 0 || headed < numbered)) return headed + 1;
  const spoken = passages.findIndex(({ plain }) => endsSentence(plain) && turnsIn(plain, introduced).length > 0);
  const prose = passages.findIndex(({ plain }) => endsSentence(plain) && plain.length > LONGEST_HEAD);
  return [numbered, spoken].filter((index) => index >= 0).sort((one, other) => one - other)[0] ?? Math.max(prose, 0);
}

/** Lines above the minutes, such as who was present, are shorter than this or no sentences. */
const LONGEST_HEAD = 80;

/** The date of the meeting, where the lines above the minutes print one. */
function printedDate(head: readonly Passage[]): string | null {
  for (const { plain } of head) {
    const day = MEETING_DATE.test(plain) || !endsSentence(plain) ? dayIn(plain) : null;
    if (day !== null) return day;
  }
  return null;
}
