import { pageAt, type SourceDocument } from '../documents/SourceDocument.ts';
import type { ExtractedFinding } from './ExtractedDocument.ts';
import type { PlacedRecommendation } from './Structure.ts';
import { praiseAndCriticism } from './firstReading.ts';
import type { Ledger } from './Ledger.ts';
import { type Span, spanOf } from './Passage.ts';
import type { Statement } from './Statement.ts';
import type { Polarity, RecommendationKind, Section } from './vocabulary.ts';

/** The quotation of a stretch of the document, with its place. */
export function quotation(document: SourceDocument, passages: readonly Span[]) {
  const { start, end } = spanOf(passages);
  return { text: document.text.slice(start, end), page: pageAt(document.pageStarts, start), start, end };
}

/** A finding of a section whose place in the document says how it judges. */
export function findingBySection(
  document: SourceDocument,
  section: Section,
  polarity: Polarity,
  passages: readonly Span[],
  ledger: Ledger,
): ExtractedFinding {
  ledger.cover(spanOf(passages));
  return { section, polarity, ...quotation(document, passages), rule: 'section', confidence: 0.9 };
}

/** A finding of a section that holds both praise and criticism: its own words give the first reading. */
export function findingByWords(
  document: SourceDocument,
  section: Section,
  passages: readonly Span[],
  ledger: Ledger,
): ExtractedFinding {
  ledger.cover(spanOf(passages));
  const quoted = quotation(document, passages);
  const polarity = polarityOf(praiseAndCriticism(quoted.text));
  return { section, polarity, ...quoted, rule: 'section-words', confidence: 0.6 };
}

/** How far what praises and criticises must lean before it counts as praise or criticism alone. */
const CLEAR = 2;

function polarityOf({ good, bad }: { good: number; bad: number }): Polarity {
  if (good > 0 && bad > 0 && Math.abs(good - bad) < CLEAR) return 'MIXED';
  return good > bad ? 'STRENGTH' : bad > good ? 'WEAKNESS' : 'NEUTRAL';
}

const SECTION_OF_RECOMMENDATION: Record<RecommendationKind, Section> = {
  AREA_FOR_IMPROVEMENT: 'IMPROVEMENTS',
  PRIORITY_ACTION: 'PRIORITY_ACTION',
  WSOA_WEAKNESS: 'WSOA',
  REVISITED_WEAKNESS: 'REVISITED_WEAKNESS',
  AGREED_ACTION: 'MINUTES',
};

/**
 * All that the document states, in the order in which it stands there. An action agreed at a meeting is both an item and a
 * recommendation; it is stated once, as the recommendation.
 */
export function statementsOf(
  findings: readonly ExtractedFinding[],
  recommendations: readonly PlacedRecommendation[],
  items: readonly Span[],
): Statement[] {
  const agreed = new Set(recommendations.map(({ start }) => start));
  const statements: Statement[] = [
    ...findings.map(({ section, start, end }, index): Statement => {
      return { kind: 'FINDING', index, section, start, end, voice: 'INSPECTORS' };
    }),
    ...recommendations.map(({ kind, start, end }, index): Statement => {
      const section = SECTION_OF_RECOMMENDATION[kind];
      const voice = section === 'MINUTES' ? 'MEETING' : 'INSPECTORS';
      return { kind: 'RECOMMENDATION', index, section, start, end, voice };
    }),
    ...items.flatMap(({ start, end }, index): Statement[] =>
      agreed.has(start) ? [] : [{ kind: 'ITEM', index, section: 'MINUTES', start, end, voice: 'MEETING' }],
    ),
  ];
  return statements.sort((one, other) => one.start - other.start);
}
