import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type AreaNames, resolveArea } from '../areas.ts';
import { type DateRange, dateRange, dateStretches } from '../dates.ts';
import { bodyUnder, type DocumentPart, divideBySections } from '../divideBySections.ts';
import { findingBySection } from '../findings.ts';
import { inspectionStructure } from '../inspectionStructure.ts';
import { inspectorateHeading } from '../inspectorateOf.ts';
import { Ledger } from '../Ledger.ts';
import { NotAnInspectionDocument } from '../NotAnInspectionDocument.ts';
import { ownWords } from '../ownWords.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { type Passage, passagesOf } from '../Passage.ts';
import { plain } from '../plainText.ts';
import type { Structure } from '../Structure.ts';
import type { Outcome } from '../vocabulary.ts';
import { readAddressees } from './addressees.ts';
import { LETTER_HEADINGS, type LetterPart } from './letterHeadings.ts';
import { readLetterhead } from './letterhead.ts';
import { letterFindings } from './letterSections.ts';
import { readSignatures, type Signatures } from './signatures.ts';
import { readRevisit } from './revisit.ts';
import { requiresWrittenStatement, writtenStatement } from './writtenStatement.ts';

const SUBJECT =
  /^joint (local )?area (SEND|special educational needs and\/or disabilit(y|ies)( \(SEND\))?) (?<what>inspection|re-?visit)(?: (?:in|of|to)|:| [-–—]) (?:the )?(?:local area of (?:the )?)?(?<area>.+)$/i;
const CONDUCTED =
  /\bofsted and (?:the )?(?:care quality commission|cqc)\b(?<after>.*\b(?:inspection|re-?visit(?:ed)?)\b.*)$/i;
/** What goes on about something else than when the inspectors came. */
const OTHER_DATES = /\b(?:to (?:decide|determine|judge)|whether|detailed|issued|required|following)\b.*$/i;

/** What a letter's subject line says: the area, the days of the inspection where it tells them too, and whether it is a revisit. */
interface Subject {
  area: string;
  dates: DateRange | null;
  revisit: boolean;
}

/** Reads the line that says what a letter is about; null for any other. */
export function subjectOf(line: string): Subject | null {
  const { area: about = '', what = '' } = SUBJECT.exec(plain(line))?.groups ?? {};
  const area = about
    .slice(0, dateStretches(about)[0]?.start)
    .replace(/[\s,:;(–—-]+(?:(?:held|conducted|dated|between|from|on)[\s:]*)*$/i, '')
    .replace(/\.$/, '');
  return area === '' || area.length > 80
    ? null
    : { area, dates: dateRange(about), revisit: what.toLowerCase() !== 'inspection' };
}

/**
 * Reads the letter on a joint local area SEND inspection (2016 framework), or on the revisit to one.
 * @throws NotAnInspectionDocument where it has no subject line, does not say when the inspection took place, or is on a revisit and does
 *   not say whether progress is sufficient
 */
export function readLetter(document: SourceDocument, areas: AreaNames): Structure {
  const ledger = new Ledger(document);
  const passages = passagesOf(document);
  const subject = passages.find((passage) => subjectOf(passage.plain) !== null);
  const about = subject === undefined ? null : subjectOf(subject.plain);
  const parts = divideBySections(
    passages.filter((passage) => passage !== subject),
    LETTER_HEADINGS,
  );
  const intro = ownWords(parts.find(({ part }) => part === 'SALUTATION')?.body ?? [], ledger);
  const dates = inspectionDates(intro.length > 0 ? intro : passages.slice(0, OPENING)) ?? about?.dates ?? null;
  if (subject === undefined || about === null || dates === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the letter on a local area SEND inspection, but has no subject line or does not say when the inspection was.',
      'Give the whole letter, from its first page.',
    );
  }
  ledger.cover(subject);
  for (const { heading } of parts) ledger.cover(...heading);
  const letterhead = readLetterhead(parts.find(({ part }) => part === null)?.body ?? [], ledger);
  const addressees = readAddressees(letterhead.addressLines, about.area);
  const copies = bodyUnder(parts, 'COPIES');
  const further = copies.slice(columnBelow(copies));
  const signatures = signaturesOf([...bodyUnder(parts, 'SIGNATURE'), ...further], ledger);
  ledger.cover(...copies.filter((one) => !further.includes(one) && isRecipient(one.plain)));
  const found = about.revisit ? foundAgain(document, parts, intro, ledger) : foundAtFirst(document, parts, ledger);
  return inspectionStructure(
    {
      title: subject.plain,
      publicationDate: letterhead.date,
      area: resolveArea(about.area, areas),
      inspection: {
        framework: 'LOCAL_AREA_SEND_2016',
        ...dates,
        outcome: found.outcome,
        previousInspection: null,
        nextInspection: null,
        monitoringInspection: null,
      },
      organisations: addressees.organisations,
      inspectors: signatures.inspectors,
      people: [...addressees.people, ...signatures.signatories],
      findings: [
        ...paragraphItems(intro).map((item) => findingBySection(document, 'INTRO', 'NEUTRAL', item, ledger)),
        ...found.findings,
      ],
      recommendations: found.recommendations,
    },
    subject,
    ledger,
  );
}

type Found = Pick<Structure, 'findings' | 'recommendations'> & { outcome: Outcome };

/** What the letter on an inspection finds. */
function foundAtFirst(document: SourceDocument, parts: readonly DocumentPart<LetterPart>[], ledger: Ledger): Found {
  const { findings, recommendations } = writtenStatement(document, parts, ledger);
  return {
    outcome: requiresWrittenStatement(document.text) ? 'WSOA_REQUIRED' : 'NO_WSOA',
    findings: [...letterFindings(document, parts, ledger), ...findings],
    recommendations,
  };
}

/** What the letter on a revisit finds. */
function foundAgain(
  document: SourceDocument,
  parts: readonly DocumentPart<LetterPart>[],
  intro: readonly Passage[],
  ledger: Ledger,
): Found {
  const { findings, recommendations, judgement } = readRevisit(document, parts, intro, ledger);
  if (judgement === null) {
    throw new NotAnInspectionDocument(
      document.file,
      'It reads like the letter on a revisit, but does not say whether sufficient progress has been made.',
      'Give the whole letter, from its first page.',
    );
  }
  return { outcome: `${judgement}_PROGRESS`, findings, recommendations };
}

/**
 * Where in the list of copies the second column of the signatures begins, which a reader of columns gives below the first and so below
 * that list; its end where there is none. The CQC may be among those who get a copy, so that somebody must sign for it.
 */
function columnBelow(copies: readonly Passage[]): number {
  const at = copies.findIndex(({ plain: words }, index) => {
    const below = copies.slice(index + 1, index + 3).map((one) => one.plain);
    return inspectorateHeading(words) !== null && below.some((line) => namesInspector(line));
  });
  return at < 0 ? copies.length : at;
}

const namesInspector = (line: string) => /\b(?:inspectors?|hmi|director|head of inspection)\b/i.test(line);

/** The signatures, with their lines noted as recognised; prose among them is not. */
function signaturesOf(closing: readonly Passage[], ledger: Ledger): Signatures {
  ledger.cover(...closing.filter(({ cell, plain: words }) => cell !== null || words.length < LONGEST_LINE));
  return readSignatures(closing);
}

/** How many of a letter's first passages are searched for its dates where the salutation was not recognised. */
const OPENING = 40;

/** A line of the signatures is no longer than this; longer ones are prose. */
const LONGEST_LINE = 160;

/** The days of the inspection, from the sentence that says that it was conducted. */
function inspectionDates(passages: readonly Passage[]): DateRange | null {
  for (const { plain: sentence } of passages) {
    const conducted = CONDUCTED.exec(sentence);
    if (conducted === null) continue;
    const after = conducted.groups?.['after'] ?? '';
    return dateRange(sentence.slice(0, conducted.index)) ?? dateRange(after.replace(OTHER_DATES, ''));
  }
  return null;
}

function isRecipient(line: string): boolean {
  return /\b(department|dfe|clinical commissioning|public health|nhs england|national health service|director|ofsted|cqc|local area|council)\b/i.test(
    line,
  );
}
