import { FORMS_OF_ADDRESS } from '../formsOfAddress.ts';
import { type Introduced, singleSpaced, type Speaker } from './introductions.ts';
import { isAbbreviation, type OfficeAbbreviations, ROLE, SHORT_ROLE, WORD } from './offices.ts';
import { LEAD, SENTENCE_START, speechOf, type Speech, SPEAKS } from './speech.ts';

const ABBREVIATION = '(?:\\s+\\((?<abbreviation>[A-Z][A-Za-z]{1,7})\\))?';
const NAME = `(?:County\\s+|Borough\\s+)?(?<name>(?:${FORMS_OF_ADDRESS})\\.?\\s+\\p{Lu}${WORD}(?:\\s+\\p{Lu}${WORD}){0,2})`;
const ANSWERING = /^(?:In\s+(?:response|reply|answer)|Responding|Replying)\b/;
const SPEAKER = new RegExp(
  `${SENTENCE_START}(?:(?:The|the)\\s+)?(?:${NAME}|${ROLE}|${SHORT_ROLE})${ABBREVIATION}${SPEAKS}`,
  'gu',
);
/** After "In response to …," a name needs no introduction. */
const NAMED_AFTER_LEAD = new RegExp(
  `(?:^|(?<=[.?!]["'’”)]?\\s+))${LEAD}(?<name>\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}[\\p{L}'’-]+)${SPEAKS}`,
  'gu',
);
/** Of a body, or of "a Member", it is not told who speaks; that they ask is worth knowing. */
const BODY_ASKS = new RegExp(
  `${SENTENCE_START}(?:(?:The|the|An?|One)\\s+)?(?:Committee|Commission|Panel|Board|Sub-Committee|Members?|[Qq]uestioner|resident|parent)(?:\\s+of\\s+the\\s+\\p{Lu}\\p{L}+)?${SPEAKS}`,
  'gu',
);
const GOES_ON = new RegExp(`^(?:She|He)${SPEAKS}`, 'u');

/** Where someone begins to speak, as an offset into the text. */
export interface Turn {
  at: number;
  /** Null where it is a body, and no one person, that speaks. */
  speaker: Speaker | null;
  speech: Speech;
}

/**
 * Where in a paragraph of minutes somebody begins to speak: a sentence that begins with an office or a titled name and a verb of
 * speech. The same speaker going on, by the office or its abbreviation, is no new turn.
 * @param introduced those whom the minutes introduce anywhere, from `speakersIntroduced`
 * @param before who spoke before this paragraph, who is meant by "She" or "He" at its beginning
 */
export function turnsIn(text: string, introduced: Introduced, before: Speaker | null = null): Turn[] {
  const found = [
    ...goingOn(text, before),
    ...peopleSpeaking(text, introduced),
    ...officesSpeaking(text, introduced.abbreviations),
    ...bodiesAsking(text),
    ...answering(text),
  ].sort((one, other) => one.at - other.at);
  return found.filter(({ at, speaker }, index) => {
    const last = found[index - 1];
    return last === undefined || (last.at !== at && !isSame(last.speaker, speaker));
  });
}

/** True for the same person or office. */
export function isSame(one: Speaker | null, other: Speaker | null): boolean {
  return one?.name === other?.name && one?.role?.toLowerCase() === other?.role?.toLowerCase();
}

/** Sorting is stable: where several tell of one beginning, the first of them counts. */
function goingOn(text: string, before: Speaker | null): Turn[] {
  const found = GOES_ON.exec(text);
  return found === null || before === null ? [] : [{ at: 0, speaker: before, speech: told(found) }];
}

function officesSpeaking(text: string, abbreviations: OfficeAbbreviations): Turn[] {
  return [...text.matchAll(SPEAKER)].flatMap((found): Turn[] => {
    const { name, role, short, shortRole } = found.groups ?? {};
    if (role === 'Member' || (short !== undefined && !isAbbreviation(abbreviations, short))) return [];
    const printed = (role ?? shortRole)?.replace(/\s+/g, ' ');
    const office = printed === undefined ? null : (abbreviations.introduced.get(printed) ?? printed);
    const speaker = { name: name?.replace(/\s+/g, ' ') ?? null, role: office };
    return [{ at: beginning(found), speaker, speech: told(found) }];
  });
}

function peopleSpeaking(text: string, { people, speaking }: Introduced): Turn[] {
  return [...text.matchAll(speaking)].flatMap((found): Turn[] => {
    const speaker = people.get(singleSpaced(found.groups?.['form'] ?? ''));
    return speaker === undefined ? [] : [{ at: beginning(found), speaker, speech: told(found) }];
  });
}

function bodiesAsking(text: string): Turn[] {
  return [...text.matchAll(BODY_ASKS)]
    .filter((found) => told(found) === 'ASKS')
    .map((found) => ({ at: beginning(found), speaker: null, speech: 'ASKS' }));
}

function answering(text: string): Turn[] {
  return [...text.matchAll(NAMED_AFTER_LEAD)]
    .filter((found) => told(found) === 'ANSWERS')
    .map((found) => ({
      at: found.index,
      speaker: { name: (found.groups?.['name'] ?? '').replace(/\s+/g, ' '), role: null },
      speech: 'ANSWERS',
    }));
}

/** Where the sentence begins in which someone speaks; what leads to who it is stands before the match. */
function beginning({ index, groups }: RegExpExecArray): number {
  return index - (groups?.['lead']?.length ?? 0);
}

function told({ groups }: RegExpExecArray): Speech {
  return ANSWERING.test(groups?.['lead'] ?? '') ? 'ANSWERS' : speechOf(groups?.['verb'] ?? '');
}
