import type { DraftBlock } from './DraftBlock.ts';
import { draftText } from './DraftBlock.ts';

const SALUTATION = /^Dear\s\S/;
const CLOSING = /^Yours (sincerely|faithfully)/i;
const CONTACT = /\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b|@|\bwww\./;
const REPORT_TITLE = /^(Area SEND (full |monitoring )?inspection of |Area SEND (full |monitoring )?inspection$)/i;
const INSPECTION_DATES = /^Inspection dates?\b/i;

/** How many blocks after its title a report may print the inspection's dates: an outcome box or a wrapped title may come between. */
const TITLE_REACH = 4;

/**
 * The blocks of a file, cut where another document begins: a letter's letterhead after another document's end, a report's title with
 * its dates. The first part begins at the first block whatever it is.
 */
export function splitDocuments<B extends DraftBlock>(blocks: readonly B[]): B[][] {
  const texts = blocks.map((block) => draftText(block).trim());
  const starts = new Set<number>([0]);
  let openings = 0;
  for (const [index, text] of texts.entries()) {
    const opens = SALUTATION.test(text) || isReportTitle(texts, index);
    if (!opens) continue;
    openings++;
    if (openings > 1) starts.add(SALUTATION.test(text) ? letterStart(blocks, texts, index) : index);
  }
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((start, part) => blocks.slice(start, ordered[part + 1] ?? blocks.length));
}

function isReportTitle(texts: readonly string[], index: number): boolean {
  if (!REPORT_TITLE.test(texts[index] ?? '')) return false;
  return texts.slice(index + 1, index + 1 + TITLE_REACH).some((text) => INSPECTION_DATES.test(text));
}

/**
 * Where the letter with a salutation begins: at the letterhead, which is the first block with a telephone number or address after the
 * document before it closed; failing that, at the salutation.
 */
function letterStart(blocks: readonly DraftBlock[], texts: readonly string[], salutation: number): number {
  let closing = salutation - 1;
  while (closing > 0 && !CLOSING.test(texts[closing] ?? '') && !isLongProse(texts[closing] ?? '')) closing--;
  for (let index = closing + 1; index < salutation; index++) {
    if (!CONTACT.test(texts[index] ?? '') || blocks[index]?.kind === 'CELL') continue;
    // The sender's name and address may stand on lines of their own above the telephone number.
    let start = index;
    for (let above = index - 1; above > closing && index - above <= 5; above--) {
      if (/^Ofsted\b/.test(texts[above] ?? '') && blocks[above]?.kind !== 'CELL') start = above;
    }
    return start;
  }
  return salutation;
}

function isLongProse(text: string): boolean {
  return text.length > 250;
}
