import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { bulletItems } from '../bulletItems.ts';
import type { DocumentPart } from '../divideBySections.ts';
import type { ExtractedFinding } from '../ExtractedDocument.ts';
import { findingBySection } from '../findings.ts';
import { firstReading, turnsToCriticism } from '../firstReading.ts';
import type { Ledger } from '../Ledger.ts';
import { ownWords } from '../ownWords.ts';
import { type Passage, spanOf } from '../Passage.ts';
import type { LetterPart } from './letterHeadings.ts';

type Aspect = 'IDENTIFY' | 'MEET' | 'OUTCOMES';

const isAspect = (part: LetterPart | null): part is Aspect =>
  part === 'IDENTIFY' || part === 'MEET' || part === 'OUTCOMES';

/**
 * The findings of a letter: of its main findings, each as a strength or a weakness by its own words, and of each aspect its strengths
 * and its areas for development.
 */
export function letterFindings(
  document: SourceDocument,
  parts: readonly DocumentPart<LetterPart>[],
  ledger: Ledger,
): ExtractedFinding[] {
  const findings: ExtractedFinding[] = [];
  let aspect: Aspect | null = null;
  for (const [index, { part, heading, body }] of parts.entries()) {
    if (isAspect(part)) aspect = part;
    else if (part !== 'STRENGTHS' && part !== 'DEVELOPMENT') aspect = null;
    if (part !== 'MAIN' && part !== 'STRENGTHS' && part !== 'DEVELOPMENT' && !isAspect(part)) continue;
    const passages = ownWords(body, ledger);
    if (part === 'MAIN') {
      findings.push(...bulletItems(passages).map((item) => mainFinding(document, item, ledger)));
    } else if (aspect !== null) {
      const [strengths, development] = listsOf(part, bulletItems(passages), hasDevelopment(parts, index));
      findings.push(
        ...strengths.map((item) =>
          findingBySection(document, `${aspect as Aspect}_STRENGTH`, 'STRENGTH', item, ledger),
        ),
        ...development.map((item) =>
          findingBySection(document, `${aspect as Aspect}_DEVELOPMENT`, 'WEAKNESS', item, ledger),
        ),
      );
    } else {
      for (const one of [...heading, ...passages])
        ledger.notUnderstood('a list outside every aspect of the letter', one);
    }
  }
  return findings;
}

function listsOf(part: LetterPart | null, items: Passage[][], developmentFollows: boolean): [Passage[][], Passage[][]] {
  if (part === 'DEVELOPMENT') return [[], items];
  if (developmentFollows) return [items, []];
  const division = divisionOf(items);
  return [items.slice(0, division), items.slice(division)];
}

/** True where this aspect's areas for development have a heading of their own further on. */
function hasDevelopment(parts: readonly DocumentPart<LetterPart>[], index: number): boolean {
  for (const { part } of parts.slice(index + 1)) {
    if (part === 'DEVELOPMENT') return true;
    if (part !== 'STRENGTHS') return false;
  }
  return false;
}

/**
 * Where strengths end and areas for development begin in lists that only white space divides: at the item before which the page shows
 * a gap; where it shows none (the list began on a new page) or several, where the words turn from praise to criticism.
 */
function divisionOf(items: readonly Passage[][]): number {
  const gaps = items.flatMap((item, index) => (index > 0 && item[0]?.afterGap === true ? [index] : []));
  if (gaps.length === 1 && gaps[0] !== undefined) return gaps[0];
  const candidates = gaps.length > 0 ? gaps : items.map((_, index) => index + 1);
  const readings = items.map((item) => Math.sign(firstReading(item.map(({ plain }) => plain).join(' '))));
  const agreement = (division: number) =>
    readings.reduce<number>((sum, reading, index) => sum + (index < division ? reading : -reading), 0);
  return candidates.reduce(
    (best, one) => (agreement(one) > agreement(best) ? one : best),
    candidates[0] ?? items.length,
  );
}

/** A main finding that praises and then turns to criticism counts as a weakness: that is where it leaves its reader. */
function mainFinding(document: SourceDocument, item: readonly Passage[], ledger: Ledger): ExtractedFinding {
  const { start, end } = spanOf(item);
  const text = document.text.slice(start, end);
  const turned = turnsToCriticism(text);
  const strength = !turned && firstReading(text) >= 0;
  const finding = findingBySection(
    document,
    strength ? 'MAIN_STRENGTH' : 'MAIN_WEAKNESS',
    turned ? 'MIXED' : strength ? 'STRENGTH' : 'WEAKNESS',
    item,
    ledger,
  );
  return { ...finding, rule: turned ? 'main-turn' : 'main-words', confidence: turned ? 0.8 : 0.7 };
}
