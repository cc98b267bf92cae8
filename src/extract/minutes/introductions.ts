import { FORMS_OF_ADDRESS } from '../formsOfAddress.ts';
import { literally } from '../plainText.ts';
import { abbreviationsIn, OF, OFFICE, type OfficeAbbreviations, ROLE_WORDS } from './offices.ts';
import { SENTENCE_START, SPEAKS } from './speech.ts';

/** Someone who speaks at a meeting, as printed: minutes mostly name the office, sometimes the person. */
export interface Speaker {
  name: string | null;
  role: string | null;
}

/** Those who speak at a meeting, as its minutes introduce them: later a name or an abbreviation stands alone. */
export interface Introduced {
  /** Who is meant by a name in one of the forms in which it may be printed: whole, the first alone, "Cllr" and the last, initials. */
  people: ReadonlyMap<string, Speaker>;
  /** Finds one of them who speaks: the group `form`, and those of `SPEAKS`. */
  speaking: RegExp;
  abbreviations: OfficeAbbreviations;
}

/** Words before an office that belong to it and to no name: "Ann Lee Assistant Director". */
export const BEFORE_OFFICE =
  'Assistant|Interim|Acting|Senior|Strategic|Service|Corporate|Associate|Designated|Clinical|Programme|Local|Independent|Group|Joint|Executive|Deputy|The';
const NAME_WORD = `(?!(?:${BEFORE_OFFICE}|${OFFICE})\\b)\\p{Lu}[\\p{L}'’-]+`;
const FULL_NAME = `${NAME_WORD}(?:\\s+${NAME_WORD}){1,2}`;
const TITLED = `(?:(?:${FORMS_OF_ADDRESS})\\.?\\s+)?`;
/**
 * "Ann Other (Head of SEND) presented", "Cllr Ann Other, the cabinet member for children, said", "Ann Other Head of SEND said", and
 * "Ann Other, Head of SEND" wherever that stands.
 */
const BY_OFFICE = [
  new RegExp(
    `(?<name>${TITLED}${FULL_NAME})\\s*[(,]\\s*(?:the\\s+)?(?<role>[^(),.]*\\b(?:${OFFICE}|[Cc]abinet [Mm]ember)\\b(?:(?!,\\s+and\\s)[^().]){0,80}?)\\s*[),]${SPEAKS}`,
    'gu',
  ),
  new RegExp(`(?<name>${TITLED}${FULL_NAME})\\s+(?<role>${ROLE_WORDS})${SPEAKS}`, 'gu'),
  new RegExp(`(?<name>${TITLED}${FULL_NAME}),\\s+(?:the\\s+)?(?<role>${ROLE_WORDS}|cabinet\\s+member\\b${OF})`, 'gu'),
];
/** Initials that stand for someone below: "Ann Other (AO) – Head of SEND"; in a list of those present, "AO – Head of SEND". */
const BY_INITIALS = [
  new RegExp(`(?<name>${FULL_NAME})\\s*\\((?<short>\\p{Lu}{2,3})\\)(?:\\s*[-–,]\\s*(?<role>[^\\n,;()]{3,80}))?`, 'gu'),
  /^(?<short>\p{Lu}{2,3})\s*[-–]\s*(?<role>\p{Lu}[^\n,;()]{3,80})/gmu,
];

/**
 * Whom the whole text of minutes introduces by name and office, and by what abbreviations it calls offices.
 * @param attendees those whom its lists name with an office, from `attendeesIn`
 */
export function speakersIntroduced(text: string, attendees: readonly Speaker[] = []): Introduced {
  const people = new Map<string, Speaker>();
  for (const introducing of BY_OFFICE) {
    for (const { groups } of text.matchAll(introducing)) {
      const name = singleSpaced(groups?.['name'] ?? '');
      if (!people.has(name)) people.set(name, { name, role: singleSpaced(groups?.['role'] ?? '') });
    }
  }
  for (const attendee of attendees) {
    const isKnown = [...people.values()].some(({ name }) => withoutTitle(name) === withoutTitle(attendee.name));
    if (attendee.name !== null && !isKnown) people.set(attendee.name, attendee);
  }
  const known = [...people.values()];
  for (const speaker of known) {
    for (const form of shortForms(speaker.name ?? '')) {
      const meant = known.filter(({ name }) => shortForms(name ?? '').includes(form));
      if (meant.length === 1) people.set(form, speaker);
    }
  }
  for (const introducing of BY_INITIALS) {
    for (const { groups } of text.matchAll(introducing)) {
      const short = groups?.['short'] ?? '';
      const printed = groups?.['name'];
      const name = printed === undefined ? null : nameOf(printed, short);
      const role = groups?.['role'];
      if (name === undefined || people.has(short)) continue;
      people.set(short, { name, role: role === undefined ? null : singleSpaced(role) });
    }
  }
  const speaking = new RegExp(
    `${SENTENCE_START}(?<form>${anyOf(people.keys())})(?:\\s*[(,][^()]{0,160}[),]|\\s+${ROLE_WORDS})?${SPEAKS}`,
    'gu',
  );
  return { people, speaking, abbreviations: abbreviationsIn(text) };
}

/** A pattern of all forms in which people are called, the longer ones first; it matches nothing where nobody is introduced. */
function anyOf(forms: Iterable<string>): string {
  const longestFirst = [...forms].sort((one, other) => other.length - one.length);
  return longestFirst.map((form) => literally(form).replace(/ /g, '\\s+')).join('|') || '(?!)';
}

/** What somebody introduced without a form of address may be called by with one. */
const ADDRESSED_AS = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'];

/** "Cllr Ann Other" is also "Cllr Other", "Ann Other" and "Ann"; "Ann Other" is "Ann" and "Ms Other". */
function shortForms(name: string): string[] {
  const [, title] = TITLE.exec(name) ?? [];
  const rest = withoutTitle(name);
  const words = rest.split(' ');
  const first = words[0] ?? '';
  const titled = ['Councillor ', 'Cllr '].includes(title ?? '')
    ? ['Councillor', 'Cllr']
    : title === undefined
      ? ADDRESSED_AS
      : [title.trim()];
  return [
    ...(title === undefined ? [first] : [rest]),
    ...titled.flatMap((one) => [`${one} ${words.at(-1) ?? ''}`, `${one} ${rest}`]),
  ];
}

const TITLE = new RegExp(`^((?:${FORMS_OF_ADDRESS})\\.? )`);

function withoutTitle(name: string | null): string {
  return (name ?? '').replace(TITLE, '');
}

/** The last words of what stands before initials that have these initials. */
function nameOf(printed: string, initials: string): string | undefined {
  const words = singleSpaced(printed).split(' ');
  return words
    .map((_, index) => words.slice(index).join(' '))
    .find((name) => name.replace(/(?<=\p{L})[^\s-]*/gu, '').replace(/[\s-]/g, '') === initials);
}

/** Words as they are printed, with single spaces. */
export function singleSpaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
