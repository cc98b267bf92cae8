import { beginsWithin, endsComplete, isNextInList, isSalutation } from '../printedMarks.ts';
import type { Line } from './lines.ts';
import type { LaidBlock, TypeFacts } from './LaidBlock.ts';
import { endsSubject, isWholeHeading, opensSection } from './sectionHeading.ts';

/** Where lines stand: their page, their column's right edge, and whether they are in a cell, where a short line ends a block. */
export interface Column {
  page: number;
  right: number;
  inCell: boolean;
}

/** Lines closer than this much of the usual line spacing can be one block. */
const CLOSE = 1.3;
/** A further paragraph of a bullet, indented as its words are, is no further below than this much of the usual line spacing. */
const HANGING = 2.4;
/** A line that ends with a sentence this much short of the others is a paragraph's last, in texts where only lines' ends tell that. */
const RAGGED_END = 0.95;
/** A heading is no longer than this. */
const HEADING_LENGTH = 220;
/** A line of the cover such as "Inspection dates: …". */
const LABEL = /^\p{Lu}[\p{L} ]{2,40}:\s/u;
const WEB_ADDRESS = /^(www\.|https?:)\S*$/;
/** Words that a line's sense cannot end with. */
const OPEN_END = /(,|&|\b(and|or|of|the|for|to|in|with|a|an|by|at|on|from))$/i;

/** Puts the lines of a column together into blocks. */
export function blocksOfLines(lines: readonly Line[], column: Column, facts: TypeFacts): LaidBlock[] {
  const blocks: LaidBlock[] = [];
  for (const line of withLoneBullets(lines)) {
    const block = blocks.at(-1);
    const gap = block === undefined ? null : line.y - block.last.y;
    if (block !== undefined && goesOn(block, line, column, facts)) {
      addLine(block, line, column.page);
      if (block.lines.length === 2 && block.first.bullet === null) block.x = Math.min(block.x, line.x);
      continue;
    }
    blocks.push({
      kind: line.bullet === null ? 'PARAGRAPH' : 'BULLET',
      lines: [{ page: column.page, text: line.text }],
      cell: null,
      afterGap: false,
      first: line,
      last: line,
      x: line.x,
      right: column.right,
      gap,
    });
  }
  for (const block of blocks) if (isHeading(block, facts)) block.kind = 'HEADING';
  return blocks;
}

/** A bullet whose baseline is not that of its words is a line by itself: it belongs to the words right of it. */
function withLoneBullets(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (line.text === '') return [];
    const above = lines[index - 1];
    const isLone = above?.text === '' && above.bullet !== null && line.bullet === null;
    const belongs = isLone && line.y - above.y <= line.size && line.x > above.x - line.size;
    return belongs ? [{ ...line, bullet: above.bullet }] : [line];
  });
}

/** True where a line belongs to the block above it. */
function goesOn(block: LaidBlock, line: Line, column: Column, facts: TypeFacts): boolean {
  const { last, first } = block;
  if (line.bullet !== null || isNextInList(line.text, first.text) || isSalutation(line.text)) return false;
  const spacing = (line.y - last.y) / (facts.leading * Math.max(line.size, last.size));
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return false;
  if (facts.isRagged && spacing <= HANGING && isParted(block, line, column)) return true;
  if (first.bullet !== null && !line.bold && Math.abs(line.x - block.x) <= 4) {
    // Where bullets hang out into the margin, paragraphs stand as their words do, and only close lines are certain to go on.
    const indented = column.inCell || Math.abs(block.x - facts.left) > 4;
    return spacing <= (indented ? HANGING : CLOSE);
  }
  if (spacing > CLOSE) return false;
  if (facts.isRagged && endsComplete(last.text) && opensItem(line.text, first.text)) return false;
  if (facts.isRagged && isAtHeading(block, line)) return false;
  const within = beginsWithin(line.text) || OPEN_END.test(last.text);
  const open = isWrapped(last, line, column.right);
  if (line.bold !== last.bold && !within && (last.bold || !open || endsComplete(last.text))) return false;
  if (first.bullet !== null && line.x < block.x - 6) {
    // Without a hanging indent the words go on below the bullet itself.
    return Math.abs(line.x - first.bullet.x) <= 3 && (open || within);
  }
  if (open || within) return true;
  if (column.inCell || line.x > block.x + 12 || LABEL.test(line.text)) return false;
  const share = (last.right - block.x) / (column.right - block.x);
  return share >= (endsComplete(last.text) ? (facts.isRagged ? RAGGED_END : 0.75) : 0.6);
}

/** True where an empty line parts a sentence: a full line that does not end it, and one that goes on in the middle of it. */
function isParted(block: LaidBlock, line: Line, { right }: Column): boolean {
  const { last } = block;
  return !endsComplete(last.text) && beginsWithin(line.text) && isWrapped(last, line, right);
}

/** True where a section's heading, a letter's subject or the words of greeting end or begin between a block and a line. */
function isAtHeading({ lines, first, last }: LaidBlock, line: Line): boolean {
  const isWithin = OPEN_END.test(last.text) || /[,;]$/.test(last.text);
  if (endsSubject(first.text, line.text)) return true;
  if (isSalutation(first.text) && !/\b(and|or)$/.test(last.text) && !beginsWithin(line.text)) return true;
  return isWholeHeading(lines.map(({ text }) => text).join(' ')) || (opensSection(line.text) && !isWithin);
}

/** How a sentence begins that asks for something of somebody named, as the rows of a table of recommendations do. */
const ASKS = /^(?!(?:They|It|This|These|Such|He|She|We)\b)\p{Lu}[^.;:?!]{2,90}?\b(?:should|must|needs? to)\b/u;

/**
 * True where a line after a whole sentence opens another item: texts run a table's rows together, and what tells them apart is that a
 * line begins with what somebody should do, or with the same words as the item before.
 */
function opensItem(line: string, firstLine: string): boolean {
  const opening = (words: string) => /^\p{Lu}\S* \S+ /u.exec(words)?.[0];
  return ASKS.test(line) || (opening(line) !== undefined && opening(line) === opening(firstLine));
}

/** Adds a line to a block; an address of the web goes on without a space. */
function addLine(block: LaidBlock, line: Line, page: number): void {
  const before = block.lines.at(-1);
  if (before !== undefined && WEB_ADDRESS.test(before.text) && /^[\w./-]+$/.test(line.text)) before.text += line.text;
  else block.lines.push({ page, text: line.text });
  block.last = line;
}

/** True where a line's first word had no room in the line above. */
function isWrapped(above: Line, line: Line, right: number): boolean {
  const word = line.text.split(' ')[0] ?? '';
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return above.right + letter * (word.length + 0.7) > right - 0.15 * line.size;
}

/** Set in bold or in larger type throughout, short, and not a sentence. */
function isHeading(block: LaidBlock, facts: TypeFacts): boolean {
  if (block.kind !== 'PARAGRAPH') return false;
  const text = block.lines.map((line) => line.text).join(' ');
  if (text.length > HEADING_LENGTH || !/\p{L}{2}/u.test(text)) return false;
  const large = block.first.size >= 1.15 * facts.size;
  if (!large && !(block.first.bold && block.last.bold)) return false;
  if (/[.;,]$/.test(text) && !large) return false;
  return !(LABEL.test(text) && /\d/.test(text));
}
