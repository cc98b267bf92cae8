import type { SourceDocument } from '../../documents/SourceDocument.ts';
import type { DocumentPart } from '../divideBySections.ts';
import type { ExtractedFinding } from '../ExtractedDocument.ts';
import { findingBySection, findingByWords, quotation } from '../findings.ts';
import type { Ledger } from '../Ledger.ts';
import { withoutFurniture } from '../ownWords.ts';
import { paragraphItems } from '../paragraphItems.ts';
import { isBullet, type Passage, spanOf } from '../Passage.ts';
import { beginsMidSentence, endsSentence, plain } from '../plainText.ts';
import { restatesInspection } from '../restated.ts';
import type { PlacedRecommendation } from '../Structure.ts';
import type { RevisitJudgement } from '../vocabulary.ts';
import type { LetterPart } from './letterHeadings.ts';

/** What the letter on a revisit says: its findings, and each weakness of the inspection before with what became of it. */
export interface Revisit {
  findings: ExtractedFinding[];
  recommendations: PlacedRecommendation[];
  /** Whether progress is sufficient on all of them; null where the letter does not say. */
  judgement: RevisitJudgement | null;
}

/** One weakness as the letter restates it, and what it says of it now. What stands before the first has none restated. */
interface Progress {
  restated: Passage[];
  said: Passage[];
}

const OUTSIDE: ReadonlySet<LetterPart | null> = new Set([null, 'SALUTATION', 'SIGNATURE', 'COPIES']);

/** "Area of significant weakness 2", or "Area 2", with what it is after the number or below. */
const NUMBERED = /^(?:(?:area of )?(?:significant |serious )?(?:weakness|concern)|area) \d+\b/i;

const MADE =
  /\b(?:has|have) (?:also |now |therefore |clearly )*made (?:sufficient|enough) progress\b|\b(?:sufficient|enough) progress (?:has|had) (?:also |now |therefore )*been made\b/i;
const NOT_MADE =
  /\b(?:has|have) (?:still )?not (?:yet )?made (?:sufficient|enough) progress\b|\b(?:sufficient|enough) progress has (?:still )?not (?:yet )?been made\b|\b(?:has|have) made insufficient progress\b|\binsufficient progress has been made\b/i;
/** "… to decide whether sufficient progress has been made" judges nothing. */
const ASKED = /\bwhether\b/i;
const COUNT = '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** A sentence on several weaknesses, or on how many of them. */
const OF_SEVERAL = new RegExp(
  `\\bweaknesses\\b|\\bareas of (?:significant |serious )*(?:weakness|concern)\\b|\\b(?:all|each|both|${COUNT}) of the \\w+`,
  'i',
);
/** "… in addressing three of the five weaknesses" leaves two. */
const SOME = new RegExp(`\\b(?<some>${COUNT}) of the (?<all>${COUNT})\\b`, 'i');

/**
 * Reads what a letter on a revisit finds: every paragraph a finding, and each weakness that it restates a recommendation with whether
 * the progress made on it is sufficient.
 * @param intro the letter's opening, which mostly says how many of the weaknesses have been dealt with
 */
export function readRevisit(
  document: SourceDocument,
  parts: readonly DocumentPart<LetterPart>[],
  intro: readonly Passage[],
  ledger: Ledger,
): Revisit {
  const body = parts
    .filter(({ part }) => !OUTSIDE.has(part))
    .flatMap(({ part, heading, body: below }) => (part === 'MAIN' ? below : [...heading, ...below]));
  const passages = withoutFurniture(body, ledger);
  const told = divideByWeakness(passages, restatesWeakness);
  const progress = told.length > 1 ? told : divideByWeakness(passages, standsOverParagraph);
  const findings = progress.flatMap(({ said }) =>
    paragraphItems(said).map((item) => findingOf(document, item, ledger)),
  );
  const recommendations = progress
    .filter(({ restated }) => restated.length > 0)
    .map(({ restated, said }): PlacedRecommendation => {
      ledger.cover(spanOf(restated));
      const judged = sentencesOf(said).filter((sentence) => !OF_SEVERAL.test(sentence));
      return {
        kind: 'REVISITED_WEAKNESS',
        ...quotation(document, restated),
        responsible: [],
        revisitJudgement: judged.flatMap((sentence) => judgementOf(sentence) ?? [])[0] ?? null,
      };
    });
  return { findings, recommendations, judgement: overallJudgement(intro, progress, recommendations) };
}

type Restates = (passage: Passage, next: Passage | undefined) => boolean;

function divideByWeakness(passages: readonly Passage[], restates: Restates): Progress[] {
  const progress: Progress[] = [{ restated: [], said: [] }];
  for (const [index, passage] of passages.entries()) {
    const current = progress.at(-1) as Progress;
    if (restates(passage, passages[index + 1])) progress.push({ restated: [passage], said: [] });
    else if (goesOnRestating(passage, current)) current.restated.push(passage);
    else current.said.push(passage);
  }
  return progress;
}

/** A paragraph that goes on to what is the case now is a finding, however it begins. */
function restatesWeakness(passage: Passage): boolean {
  if (NUMBERED.test(passage.plain) || isHeading(passage)) return true;
  return restatesInspection(passage.plain) && (isBullet(passage) || sentencesOf([passage]).length === 1);
}

/** Where no words tell that a weakness is restated, it is the bullet over the paragraphs about it. */
const standsOverParagraph: Restates = ({ kind }, next) => kind === 'BULLET' && next?.kind === 'PARAGRAPH';

const isHeading = ({ kind, plain: words }: Passage): boolean =>
  kind === 'HEADING' && !beginsMidSentence(words) && !MADE.test(words) && !NOT_MADE.test(words);

/** The list that a restated weakness leads in to, its rest from over the page, or the sentence below a mere number. */
function goesOnRestating(passage: Passage, { restated, said }: Progress): boolean {
  const last = restated.at(-1);
  if (last === undefined || said.length > 0) return false;
  if (last.plain.endsWith(':') && passage.kind !== 'HEADING') return true;
  if (restated.some(({ plain: words }) => words.endsWith(':')) && isBullet(passage)) return true;
  return last.kind !== 'HEADING' && !endsSentence(last.plain) && beginsMidSentence(passage.plain);
}

/** Where a paragraph says whether progress is sufficient, that is its judgement, whatever else it praises or blames. */
function findingOf(document: SourceDocument, item: readonly Passage[], ledger: Ledger): ExtractedFinding {
  const judgements = new Set(sentencesOf(item).flatMap((sentence) => judgementOf(sentence) ?? []));
  if (judgements.size === 0) return findingByWords(document, 'REVISIT', item, ledger);
  const polarity = judgements.size > 1 ? 'MIXED' : judgements.has('SUFFICIENT') ? 'STRENGTH' : 'WEAKNESS';
  return { ...findingBySection(document, 'REVISIT', polarity, item, ledger), rule: 'revisit-judgement' };
}

function sentencesOf(passages: readonly Passage[]): string[] {
  return plain(passages.map(({ plain: words }) => words).join(' ')).split(/(?<=[.!?]) (?=\p{Lu})/u);
}

function judgementOf(sentence: string): RevisitJudgement | null {
  if (ASKED.test(sentence)) return null;
  if (NOT_MADE.test(sentence)) return 'INSUFFICIENT';
  return MADE.test(sentence) ? 'SUFFICIENT' : null;
}

/** As the opening says, else what is said of several weaknesses further on, else what is said of each. */
function overallJudgement(
  intro: readonly Passage[],
  progress: readonly Progress[],
  weaknesses: readonly PlacedRecommendation[],
): RevisitJudgement | null {
  const ofSeveral = sentencesOf(progress.flatMap(({ said }) => said)).filter((sentence) => OF_SEVERAL.test(sentence));
  const told = [
    sentencesOf(intro).flatMap((sentence) => judgementOnAll(sentence) ?? []),
    ofSeveral.flatMap((sentence) => judgementOnAll(sentence) ?? []),
    weaknesses.flatMap(({ revisitJudgement }) => revisitJudgement ?? []),
  ].find((judgements) => judgements.length > 0);
  if (told === undefined) return null;
  return told.includes('INSUFFICIENT') ? 'INSUFFICIENT' : 'SUFFICIENT';
}

function judgementOnAll(sentence: string): RevisitJudgement | null {
  const { some = '', all = '' } = SOME.exec(sentence)?.groups ?? {};
  const judgement = judgementOf(sentence);
  return judgement === 'SUFFICIENT' && some.toLowerCase() !== all.toLowerCase() ? 'INSUFFICIENT' : judgement;
}
