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

/** The document's blocks in reading order, without those that hold no words at all. */
export function passagesOf(document: SourceDocument): Passage[] {
  return document.blocks.map((block) => ({ ...block, plain: plain(document.text.slice(block.start, block.end)) }));
}

/** From the first passage's beginning to the last one's end. */
export function spanOf(passages: readonly Span[]): Span {
  return { start: Math.min(...passages.map(({ start }) => start)), end: Math.max(...passages.map(({ end }) => end)) };
}
