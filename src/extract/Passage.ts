import type { Block, SourceDocument } from '../documents/SourceDocument.ts';
import { plain } from './plainText.ts';

/** A stretch of the document's text, by its offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A block together with its words in plain form. */
export interface Passage extends Block {
  /** For matching; quotations are sliced from the document's text. */
  plain: string;
}

/**
 * The document's blocks in reading order. What follows a bullet that stands on a line of its own, as some texts made from PDFs print
 * it, is that bullet's words.
 */
export function passagesOf(document: SourceDocument): Passage[] {
  const passages = document.blocks.map((block) => ({
    ...block,
    plain: plain(document.text.slice(block.start, block.end)),
  }));
  for (const [index, passage] of passages.entries()) {
    const before = passages[index - 1];
    if (before !== undefined && isLoneBullet(before.plain) && passage.kind === 'PARAGRAPH') passage.kind = 'BULLET';
  }
  return passages;
}

/** True for an item of a list, or of a list within one. */
export function isBullet({ kind }: Passage): boolean {
  return kind === 'BULLET' || kind === 'SUB_BULLET';
}

function isLoneBullet(words: string): boolean {
  return /^[^\p{L}\p{N}\s]$/u.test(words);
}

/** From the first passage's beginning to the last one's end. */
export function spanOf(passages: readonly Span[]): Span {
  return { start: Math.min(...passages.map(({ start }) => start)), end: Math.max(...passages.map(({ end }) => end)) };
}
