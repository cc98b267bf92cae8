/** Words for an office that somebody holds who speaks at a meeting, as parts of a regular expression. */
const OFFICES =
  'Chair(?:man|woman|person)?|Vice[- ]Chair|Mayor|Cabinet [Mm]ember|Lead [Mm]ember|Director|Head|Lead|Leader|Manager|Officer|Commissioner|Consultant|Principal|Headteacher|Executive|Adviser|Advisor|Coordinator|Co-ordinator|Representative|Governor|Councillor|Member|Inspector|Psychologist|Nurse|Therapist|Doctor|Deputy|Secretary|Clerk';

/** Abbreviations of offices that hold everywhere in the field; any other counts where the minutes themselves show what it stands for. */
const ABBREVIATIONS = ['DCS', 'DASS', 'DCO', 'DMO', 'DSCO', 'SENCO'];

/** An office or its usual abbreviation. */
export const OFFICE = `${OFFICES}|${ABBREVIATIONS.join('|')}`;

/** A word of an office or a name. */
export const WORD = "[\\p{L}&'’/-]+";

/** What an office may be of or for: " for High Needs", " of the Health Service", " of Service for SEND". */
export const OF = `(?:\\s+(?:for|of)\\s+(?:the\\s+)?${WORD}(?:\\s+(?:and\\s+)?(?:\\p{Lu}${WORD}|services?\\b)){0,4}){0,2}`;

/** An office with what goes before and after it: "the Assistant Director for High Needs", "The Cabinet member". */
export const ROLE_WORDS = `(?:(?!The\\s)\\p{Lu}${WORD}\\s+(?:and\\s+)?){0,4}(?:${OFFICE})\\b${OF}`;

/** The same as the group `role`. */
export const ROLE = `(?<role>${ROLE_WORDS})`;

/** What may be the abbreviation of an office, alone in a group, and what it is of: "LML", "AD for High Needs". */
export const SHORT_ROLE = `(?<shortRole>(?<short>\\p{Lu}\\p{L}{1,4})\\b${OF})`;

/** An abbreviation has two capitals at least. */
const isShort = (letters: string): boolean => /^\p{L}{2,5}$/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters);

/** The abbreviations by which minutes call those who speak. */
export interface OfficeAbbreviations {
  /** What the minutes print in brackets, "Lead Member for Learning (LML)", with the office it stands for. */
  introduced: ReadonlyMap<string, string>;
  /** The initials of every office that the minutes print in full. */
  initials: ReadonlySet<string>;
}

/** Reads which abbreviations of offices a text introduces in brackets, or shows by printing the office in full elsewhere. */
export function abbreviationsIn(text: string): OfficeAbbreviations {
  const introduced = new Map<string, string>();
  const initials = new Set<string>();
  for (const { groups } of text.matchAll(new RegExp(`${ROLE}(?:\\s+\\((?<short>[\\p{L}]+)\\))?`, 'gu'))) {
    const role = (groups?.['role'] ?? '').replace(/\s+/g, ' ');
    const short = groups?.['short'] ?? '';
    if (isShort(short)) introduced.set(short, role);
    for (const one of initialsOf(role)) if (isShort(one)) initials.add(one);
  }
  return { introduced, initials };
}

/** "Director of Public Health": `DoPH`, `DPH`, and those of the office before "of" or "for". */
function initialsOf(role: string): string[] {
  return [role, role.split(/ (?:of|for) /)[0] ?? role].flatMap((one) => {
    const words = one.split(' ').filter((word) => word !== 'the');
    const letters = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
    return [letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))];
  });
}

/** Whether the minutes show what letters stand for; two that stand the wrong way round are taken for a misprint. */
export function isAbbreviation({ introduced, initials }: OfficeAbbreviations, letters: string): boolean {
  if (!isShort(letters)) return false;
  return introduced.has(letters) || initials.has(letters) || swapped(letters).some((one) => introduced.has(one));
}

/** The letters with each two neighbours changed over. */
function swapped(letters: string): string[] {
  return Array.from(
    { length: letters.length - 1 },
    (_, at) => `${letters.slice(0, at)}${letters.charAt(at + 1)}${letters.charAt(at)}${letters.slice(at + 2)}`,
  );
}
