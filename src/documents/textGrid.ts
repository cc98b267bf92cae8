import type { LaidBlock } from './layout/LaidBlock.ts';
import { type LaidOut, layOut } from './layout/layOut.ts';
import type { PageContent, TextRun } from './layout/PageContent.ts';
import { takeBullet } from './printedMarks.ts';
import { footerWith, runningFeet, textPages } from './textPages.ts';
import type { SpacedBlock } from './textStructure.ts';

/** Points that a character is wide, that lines are apart, and that type is high, on the page that a wrapped text is laid out on. */
const ADVANCE = 6;
const LINE = 12;
const SIZE = 8;
/** A footer has at most this many lines. */
const FOOTER_LINES = 4;

/**
 * The width, in characters, at which a text's lines were wrapped; null where a line is a whole paragraph. Programs that print a document's
 * text wrap it so, and keep its columns apart by spaces.
 */
export function wrapWidth(text: string): number | null {
  const lengths = text.split(/[\n\f]/).flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd().length]));
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  return lengths.length >= 20 && widest >= 50 && widest <= 160 ? widest : null;
}

/** A wrapped text's blocks, with the empty lines before each, and the headers and footers that were taken off its pages. */
export function readWrapped(text: string, width: number): LaidOut & { blocks: (LaidBlock & SpacedBlock)[] } {
  const laid = layOut(textGrid(text, width), { isRagged: true });
  const blocks = laid.blocks.map((block) => ({
    ...block,
    blanksBefore: block.gap === null ? 1 : Math.round(block.gap / LINE) - 1,
    afterPageEnd: block.gap === null,
  }));
  return { ...laid, blocks };
}

/** A wrapped text as pages on which every word has its place, as on a typewriter. */
function textGrid(text: string, width: number): PageContent[] {
  const pages = textPages(text);
  const feet = runningFeet(pages);
  const height = (Math.max(...pages.map((lines) => lines.length)) + 2) * LINE;
  return pages.map((lines) => {
    const { from: bottom, end } = footerOf(lines);
    const from = footerWith(feet, lines, bottom);
    const runs = lines.flatMap((line, index) => {
      const y = index >= from ? height - (end - index + 1) * LINE : (index + 1) * LINE;
      return runsOfLine(line, y);
    });
    return { width: (width + 2) * ADVANCE, height, runs, rules: [], shapes: [], flaw: null };
  });
}

/**
 * The lines below the last empty line of a page may be its footer, those above a mere page number too: they are placed from its bottom,
 * at one height on all pages.
 */
function footerOf(lines: readonly string[]): { from: number; end: number } {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const emptyBefore = (place: number) => lines.findLastIndex((line, index) => index < place && line.trim() === '');
  const above = emptyBefore(end);
  if (above < 0 || end - above > FOOTER_LINES) return { from: lines.length, end };
  const last = lines.findLastIndex((line, index) => index < above && line.trim() !== '');
  const further = /^\s*\d{1,3}\s*$/.test(lines[end] ?? '') && end - above === 1 ? emptyBefore(last) : -1;
  return { from: (further >= 0 && end - further <= FOOTER_LINES + 2 ? further : above) + 1, end };
}

/** The words of a line, apart where two spaces or a tab come between; a bullet is apart from its words. */
function runsOfLine(line: string, y: number): TextRun[] {
  // Spaces that do not break, and wide or narrow ones, part words as any other does.
  const spaced = line.replace(/\t/g, '    ').replace(/\p{Zs}/gu, ' ');
  const runs: TextRun[] = [];
  for (const { 0: words, index } of spaced.matchAll(/\S+(?: \S+)*/g)) {
    const bullet = runs.length === 0 ? takeBullet(words) : null;
    if (bullet === null) runs.push(runOf(words, index, y));
    else runs.push(runOf(bullet.glyph, index, y), runOf(bullet.rest, index + words.length - bullet.rest.length + 1, y));
  }
  return runs;
}

function runOf(text: string, column: number, y: number): TextRun {
  const x = (column + 1) * ADVANCE;
  return { text, x, y, width: text.length * ADVANCE, size: SIZE, bold: false, rotated: false, clip: null };
}
