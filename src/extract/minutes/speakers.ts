import { FORMS_OF_ADDRESS } from '../formsOfAddress.ts';
import {
  abbreviationsIn,
  isAbbreviation,
  OFFICE,
  type OfficeAbbreviations,
  ROLE,
  SHORT_ROLE,
  WORD,
} from './offices.ts';

/** Someone who speaks at a meeting, as printed: minutes mostly name the office, sometimes the person. */
export interface Speaker {
  name: string | null;
  role: string | null;
}

const SPEECH =
  'noted|notes|indicated|reiterated|acknowledged|emphasi[sz]ed|emphasi[sz]e|flagged|invited|thanked|agreed|stated|said|explained|reported|highlighted|advised|confirmed|added|asked|queried|questioned|welcomed|commented|responded|replied|clarified|outlined|introduced|suggested|reminded|stressed|updated|presented|expressed|observed|informed|assured|requested|enquired|proposed|recommended|concluded|opened|closed|described';
const ABBREVIATION = '(?:\\s+\\((?<abbreviation>[A-Z][A-Za-z]{1,7})\\))?';

const NAME = `(?<name>(?:${FORMS_OF_ADDRESS})\\.?\\s+\\p{Lu}${WORD}(?:\\s+\\p{Lu}${WORD}){0,2})`;
const SPEAKS = `\\s+(?:(?:has|had|did|also|then|further|both)\\s+){0,3}(?:${SPEECH})\\b`;
const SENTENCE_START = `(?:^|(?<=[.?!]["'’”)]?\\s+)|(?<=^[^.?!]{1,40}\\s[-–:]\\s+))`;
const SPEAKER = new RegExp(
  `${SENTENCE_START}(?:(?:The|the)\\s+)?(?:${NAME}|${ROLE}|${SHORT_ROLE})${ABBREVIATION}${SPEAKS}`,
  'gu',
);
const FULL_NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,2}";
const INTRODUCED = new RegExp(
  `(?<name>${FULL_NAME})\\s*[(,]\\s*(?<role>[^(),]*\\b(?:${OFFICE})\\b[^()]{0,80}?)\\s*[),]${SPEAKS}`,
  'gu',
);

/** Those who speak at a meeting, as its minutes introduce them: later a name or an abbreviation stands alone. */
export interface Introduced {
  /** Offices by the name of who holds them ("Ann Other (Head of SEND) presented …"). */
  people: ReadonlyMap<string, string>;
  abbreviations: OfficeAbbreviations;
}

/** Whom the whole text of minutes introduces by name and office, and by what abbreviations it calls offices. */
export function speakersIntroduced(text: string): Introduced {
  const people = new Map(
    [...text.matchAll(INTRODUCED)].map(({ groups }) => [groups?.['name'] ?? '', (groups?.['role'] ?? '').trim()]),
  );
  return { people, abbreviations: abbreviationsIn(text) };
}

/** Where someone begins to speak, as an offset into the text. */
export interface Turn {
  at: number;
  speaker: Speaker;
}

/**
 * Where in a paragraph of minutes somebody begins to speak: a sentence that begins with an office or a titled name and a verb of
 * speech. The same speaker going on, by the office or its abbreviation, is no new turn.
 * @param introduced those whom the minutes introduce anywhere, from {@link speakersIntroduced}
 */
export function turnsIn(text: string, { people, abbreviations }: Introduced): Turn[] {
  const found = [...officesSpeaking(text, abbreviations), ...peopleSpeaking(text, people)].sort(
    (one, other) => one.at - other.at,
  );
  return found.filter(({ speaker }, index) => {
    const before = found[index - 1]?.speaker;
    return before === undefined || before.name !== speaker.name || before.role !== speaker.role;
  });
}

function officesSpeaking(text: string, abbreviations: OfficeAbbreviations): Turn[] {
  return [...text.matchAll(SPEAKER)].flatMap((found): Turn[] => {
    const { name, role, short, shortRole } = found.groups ?? {};
    if (short !== undefined && !isAbbreviation(abbreviations, short)) return [];
    const printed = (role ?? shortRole)?.replace(/\s+/g, ' ');
    const office = printed === undefined ? null : (abbreviations.introduced.get(printed) ?? printed);
    return [{ at: found.index, speaker: { name: name?.replace(/\s+/g, ' ') ?? null, role: office } }];
  });
}

function peopleSpeaking(text: string, people: ReadonlyMap<string, string>): Turn[] {
  return [...people].flatMap(([name, role]) => {
    const speaks = new RegExp(
      `${SENTENCE_START}${name.replace(/\s+/g, '\\s+')}(?:\\s*[(,][^()]{0,160}[),])?${SPEAKS}`,
      'gu',
    );
    return [...text.matchAll(speaks)].map((found) => ({ at: found.index, speaker: { name, role } }));
  });
}
