import type { DraftBlock } from './DraftBlock.ts';
import { draftText } from './DraftBlock.ts';
import { isNumbered, isProse } from './printedMarks.ts';

/** A block of a text file with the white space before it, until it is known what white space is usual. */
export interface SpacedBlock extends DraftBlock {
  blanksBefore: number;
  /** True where the page or a joined block ended just before, so that the white space says nothing. */
  afterPageEnd: boolean;
}

/** The empty lines of a letterhead look like a page's end, but no page ends without prose: the first page goes on to the next mark. */
export function joinLetterhead(blocks: SpacedBlock[]): void {
  const first = blocks[0]?.lines[0]?.page;
  const next = blocks.find((block) => block.lines[0]?.page !== first);
  if (next === undefined || blocks.some((block) => block.lines[0]?.page === first && isLong(block))) return;
  next.afterPageEnd = false;
  for (const block of blocks) {
    for (const line of block.lines) if (line.page !== first) line.page--;
  }
}

function isLong(block: DraftBlock): boolean {
  return block.cell === null && draftText(block).length > 120;
}

/** A list item stands apart from the one before where more empty lines precede it than usually stand between two. */
export function markGaps(blocks: SpacedBlock[]): void {
  const isItem = (block: SpacedBlock | undefined): boolean => block?.kind === 'BULLET' || block?.kind === 'SUB_BULLET';
  const items = blocks.filter((block, index) => isItem(block) && isItem(blocks[index - 1]) && !block.afterPageEnd);
  const usual = mostCommon(items.map((block) => block.blanksBefore));
  for (const block of items) block.afterGap = block.blanksBefore > usual;
}

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Plain text has no type sizes: a short line that stands alone, begins with a capital and ends as no sentence does is a heading. */
export function markHeadings(blocks: SpacedBlock[]): void {
  const salutation = blocks.findLastIndex((block) => /^Dear\s/.test(draftText(block)));
  let closed = false;
  for (const [index, block] of blocks.entries()) {
    const text = draftText(block).trim();
    if (/^Dear\s/.test(text)) closed = false;
    else if (/^Yours (sincerely|faithfully)/i.test(text)) closed = true;
    else if (closed && isProse(text)) closed = salutation > index;
    const next = blocks[index + 1];
    const alone = block.blanksBefore > 0 && (next === undefined || next.blanksBefore > 0 || next.afterPageEnd);
    const previous = blocks[index - 1];
    const repeated =
      (next !== undefined && draftText(next).trim() === text) ||
      (previous?.kind === 'HEADING' && draftText(previous).trim() === text);
    const opensLetter = index < salutation;
    if (
      block.kind === 'PARAGRAPH' &&
      !closed &&
      !opensLetter &&
      (alone || repeated || index === 0) &&
      isHeadingLike(text)
    ) {
      block.kind = 'HEADING';
    }
  }
}

function isHeadingLike(text: string): boolean {
  if (text.length > 170 || !/^\p{Lu}/u.test(text) || isNumbered(text)) return false;
  if (/^(Dear|Yours|Cc|Agreed)\b/i.test(text) || /[@©]|www\.|https?:/.test(text)) return false;
  if (/[.!;,]$/.test(text) || /:\s+\S/.test(text) || /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(text)) return false;
  return !text.endsWith(':') || text.split(' ').length <= 3;
}
