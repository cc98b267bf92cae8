/** Someone who speaks at a meeting, as printed: minutes mostly name the office, sometimes the person. */
export interface Speaker {
  name: string | null;
  role: string | null;
}

const SPEECH =
  'noted|notes|indicated|reiterated|acknowledged|emphasi[sz]ed|emphasi[sz]e|flagged|invited|thanked|agreed|stated|said|explained|reported|highlighted|advised|confirmed|added|asked|queried|questioned|welcomed|commented|responded|replied|clarified|outlined|introduced|suggested|reminded|stressed|updated|presented|expressed|observed|informed|assured|requested|enquired|proposed|recommended|concluded|opened|closed|described';
const OFFICE =
  'Chair(?:man|woman|person)?|Vice[- ]Chair|Mayor|Cabinet [Mm]ember|Lead [Mm]ember|Director|Head|Lead|Leader|Manager|Officer|Commissioner|Consultant|Principal|Headteacher|Executive|Adviser|Advisor|Coordinator|Co-ordinator|Representative|Governor|Councillor|Member|Inspector|Psychologist|Nurse|Therapist|Doctor|Deputy|Secretary|Clerk|AD|DoE|DCS|SLH|SHL|DMO|DCO';
const WORD = "[\\p{L}&'/-]+";
const ABBREVIATION = '(?:\\s+\\((?<abbreviation>[A-Z][A-Za-z]{1,7})\\))?';

/** An office with what goes before and after it: "the Assistant Director for High Needs", "SHL for Health", "The Cabinet member". */
const ROLE = `(?<role>(?:\\p{Lu}${WORD}\\s+){0,4}?(?:${OFFICE})\\b(?:\\s+(?:for|of)\\s+(?:the\\s+)?${WORD}(?:\\s+(?:and\\s+)?\\p{Lu}${WORD}){0,4})?)`;
const NAME = `(?<name>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\.?\\s+\\p{Lu}${WORD}(?:\\s+\\p{Lu}${WORD}){0,2})`;
const SPEAKS = `\\s+(?:(?:has|had|did|also|then|further|both)\\s+){0,3}(?:${SPEECH})\\b`;
const SENTENCE_START = `(?:^|(?<=[.?!]["'’”)]?\\s+)|(?<=^[^.?!]{1,40}\\s[-–:]\\s+))`;
const SPEAKER = new RegExp(`${SENTENCE_START}(?:(?:The|the)\\s+)?(?:${NAME}|${ROLE})${ABBREVIATION}${SPEAKS}`, 'gu');
const FULL_NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,2}";
const INTRODUCED = new RegExp(
  `(?<name>${FULL_NAME})\\s*[(,]\\s*(?<role>[^(),]*\\b(?:${OFFICE})\\b[^()]{0,80}?)\\s*[),]${SPEAKS}`,
  'gu',
);

/** People whom minutes introduce by name and office ("Ann Other (Head of SEND) presented …"), by name: later the name alone stands. */
export function peopleIntroduced(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(INTRODUCED)].map(({ groups }) => [groups?.['name'] ?? '', (groups?.['role'] ?? '').trim()]),
  );
}

/** Where someone begins to speak, as an offset into the text. */
export interface Turn {
  at: number;
  speaker: Speaker;
}

/**
 * Where in a paragraph of minutes somebody begins to speak: a sentence that begins with an office or a titled name and a verb of
 * speech. The same speaker going on, by the office or its abbreviation, is no new turn.
 * @param people those whom the minutes introduce anywhere, from {@link peopleIntroduced}
 */
export function turnsIn(text: string, people: ReadonlyMap<string, string> = new Map()): Turn[] {
  const found = [...officesSpeaking(text), ...peopleSpeaking(text, people)].sort((one, other) => one.at - other.at);
  return found.filter(({ speaker }, index) => {
    const before = found[index - 1]?.speaker;
    return before === undefined || before.name !== speaker.name || before.role !== speaker.role;
  });
}

function officesSpeaking(text: string): Turn[] {
  const abbreviations = new Map<string, string>();
  return [...text.matchAll(SPEAKER)].map((found) => {
    const { name, role, abbreviation } = found.groups ?? {};
    const printed = (role ?? name ?? '').replace(/\s+/g, ' ');
    if (abbreviation !== undefined) abbreviations.set(abbreviation, printed);
    const speaker = { name: name ?? null, role: role === undefined ? null : (abbreviations.get(printed) ?? printed) };
    return { at: found.index, speaker };
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
