import { pageAt, type SourceDocument } from '../documents/SourceDocument.ts';
import type { ExtractedDocument } from './ExtractedDocument.ts';
import type { Span } from './Passage.ts';

/** Keeps account of what each part of a document's text was used for, so that nothing is dropped silently. */
export class Ledger {
  readonly #document: SourceDocument;
  readonly #covered: Span[] = [];
  readonly #notUnderstood: { reason: string; span: Span }[] = [];

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** Notes that this stretch stands in a finding, recommendation or item, or is recognised furniture. */
  cover(...spans: Span[]): void {
    this.#covered.push(...spans);
  }

  /** Notes that this stretch was not understood, and why. */
  notUnderstood(reason: string, span: Span): void {
    this.#notUnderstood.push({ reason, span });
  }

  /** The share of the body's characters (white space aside) that are accounted for, and whatever is not, with its place. */
  close(): Pick<ExtractedDocument, 'coverage' | 'notUnderstood'> {
    const { text, blocks, pageStarts } = this.#document;
    const covered = new Uint8Array(text.length);
    for (const { start, end } of this.#covered) covered.fill(1, start, end);
    let bodyCharacters = 0;
    let coveredCharacters = 0;
    for (const { index } of text.matchAll(/\S/g)) {
      bodyCharacters++;
      coveredCharacters += covered[index] ?? 0;
    }
    for (const { start, end } of blocks) {
      const uncovered = covered.subarray(start, end).indexOf(0);
      const told = this.#notUnderstood.some(({ span }) => span.start < end && span.end > start);
      if (uncovered < 0 || told || !/[\p{L}\p{N}]/u.test(uncoveredWords(text, covered, start, end))) continue;
      this.notUnderstood('stands outside every section that is known', { start, end });
    }
    return {
      coverage: {
        bodyCharacters,
        coveredCharacters,
        share: bodyCharacters === 0 ? 0 : coveredCharacters / bodyCharacters,
      },
      notUnderstood: this.#notUnderstood
        .sort((one, other) => one.span.start - other.span.start)
        .map(({ reason, span: { start, end } }) => ({
          reason,
          text: text.slice(start, end),
          page: pageAt(pageStarts, start),
          start,
          end,
        })),
    };
  }
}

function uncoveredWords(text: string, covered: Uint8Array, start: number, end: number): string {
  let words = '';
  for (let offset = start; offset < end; offset++) if (covered[offset] === 0) words += text.charAt(offset);
  return words;
}
