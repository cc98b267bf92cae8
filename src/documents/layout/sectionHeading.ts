/**
 * The headings under which the inspectorates print what they find, in both frameworks, as a line or the beginning of one. Texts that
 * programs print run headings into paragraphs, where nothing but their words tells them apart.
 */
const HEADING = new RegExp(
  [
    '(?:The )?Inspection outcome',
    'Information about (?:the|this) (?:local )?area(?: partnership)?',
    'Information about this inspection',
    'Areas? for (?:priority action|improvement|(?:further )?development)s?',
    '(?:Local )?[Aa]rea partnership details',
    '(?:The )?[Ii]nspection team',
    'Main findings',
    'Strengths',
  ].join('|'),
);
const WHOLE = new RegExp(`^(?:${HEADING.source})$`);
const QUESTION =
  /^What(?: is it like to be a child\b|(?: is| are|['’]s) the [\p{L} ]{0,30}partnerships? doing\b| (?:does|do) the [\p{L} ]{0,30}partnerships? need)/u;

/** The line that says what a letter is about, which may wrap, and how the account begins that follows it. */
const SUBJECT =
  /^Joint (?:local )?area (?:SEND|special educational needs)\b.{0,40}\b(?:inspection|re-?visit)(?: (?:in|of|to)\b|:)/i;
const ACCOUNT = /^(?:(?:Between|From|On|In) .*\d|Ofsted and (?:the )?(?:Care Quality|CQC))/;

/** True for a line that is a heading, or with which a heading of several lines begins. */
export function opensSection(line: string): boolean {
  return WHOLE.test(line) || QUESTION.test(line) || (SUBJECT.test(line) && line.startsWith('J'));
}

/** True where the account of a letter begins below its subject. */
export function endsSubject(subject: string, line: string): boolean {
  return SUBJECT.test(subject) && ACCOUNT.test(line);
}

/** True for a heading with which nothing goes on; `text` is all of it that has been read. */
export function isWholeHeading(text: string): boolean {
  return WHOLE.test(text) || (QUESTION.test(text) && text.endsWith('?'));
}
