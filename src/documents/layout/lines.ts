import { isBulletGlyph } from '../printedMarks.ts';
import type { TextRun } from './PageContent.ts';

/** A printed line, or the part of one that stands in one column. */
export interface Line {
  text: string;
  x: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** True where every letter is bold. */
  bold: boolean;
  /** The bullet that the line begins with, if set off from the words; then `text` and `x` are those of the words after it. */
  bullet: { glyph: string; x: number } | null;
  runs: readonly TextRun[];
}

/** Baselines further apart than this, in parts of the type size, are different lines; raised figures stay on theirs. */
const SAME_LINE = 0.45;
/** Of two sizes on one line, the larger counts for no more than this many times the smaller: a large page number joins no two lines. */
const LARGEST_SHARE = 1.6;
/** Room between words, in parts of the type size. */
const WORD_GAP = 0.17;
/** Room that sets columns apart, in parts of the type size. */
const COLUMN_GAP = 2.2;
/** Room before a column whose edge other lines show, in parts of the type size. */
const EDGE_GAP = 0.5;
/** Room after a bullet that sets it off from the words, in parts of the type size; a mere space after a dash is prose. */
const BULLET_GAP = 0.45;

/** Lines of a cell or a page in order from the top, each whole from left to right. */
export function linesOf(runs: readonly TextRun[]): Line[] {
  return rowsOf(runs).map((row) => lineOf(row));
}

/**
 * Lines of a page in order from the top, cut where white space as wide as a column's gap stands between words, and where a narrower gap
 * ends at a column's edge that the lines next to it show.
 */
export function segmentsOf(runs: readonly TextRun[]): Line[][] {
  const rows = rowsOf(runs);
  const cut = rows.map((row) => cutRow(row, COLUMN_GAP, () => true));
  const edges = cut.map((pieces) => pieces.slice(1).map(([first]) => first?.x ?? 0));
  return rows.map((row, index) => {
    const near = edges.slice(Math.max(0, index - 2), index + 3).flat();
    if (near.length === 0) return (cut[index] ?? []).map(lineOf);
    const isEdge = (x: number, wide: boolean): boolean => wide || near.some((edge) => Math.abs(edge - x) <= 1);
    const pieces = cutRow(row, EDGE_GAP, isEdge);
    // What was cut at a neighbour's edge shows that edge to the rows below it.
    edges[index] = pieces.slice(1).map(([first]) => first?.x ?? 0);
    return pieces.map(lineOf);
  });
}

/** Cuts a row at gaps of the given width or more, in parts of the type size, where the run after the gap may begin a column. */
function cutRow(row: readonly TextRun[], least: number, mayBegin: (x: number, wide: boolean) => boolean): TextRun[][] {
  const pieces: TextRun[][] = [];
  let until = -Infinity;
  for (const run of row) {
    const gap = (run.x - until) / run.size;
    const last = pieces.at(-1);
    const afterBullet = last?.length === 1 && isBulletGlyph(last[0]?.text ?? '') && gap < 5;
    if (last === undefined || (gap > least && !afterBullet && mayBegin(run.x, gap > COLUMN_GAP))) pieces.push([run]);
    else last.push(run);
    until = Math.max(until, run.x + run.width);
  }
  return pieces;
}

/** Runs on one baseline, from left to right; rows from top to bottom; what was printed twice in one place is there once. */
function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: { y: number; size: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last !== undefined && run.y - last.y <= SAME_LINE * sizeOfBoth(run.size, last.size)) {
      if (last.runs.some((other) => isOverprint(other, run))) continue;
      last.runs.push(run);
      if (run.size > last.size) Object.assign(last, { y: run.y, size: run.size });
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x));
}

function sizeOfBoth(one: number, other: number): number {
  return Math.min(Math.max(one, other), LARGEST_SHARE * Math.min(one, other));
}

function isOverprint(a: TextRun, b: TextRun): boolean {
  return a.text.trim() === b.text.trim() && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}

function lineOf(runs: readonly TextRun[]): Line {
  const main = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  const bullet = bulletOf(runs);
  const words = bullet?.words ?? runs;
  const lettered = words.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  return {
    text: bullet?.text ?? joinRuns(words),
    x: bullet?.wordsX ?? words[0]?.x ?? 0,
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: main.y,
    size: main.size,
    bold: lettered.length > 0 && lettered.every((run) => run.bold),
    bullet: bullet === null ? null : { glyph: bullet.glyph, x: runs[0]?.x ?? 0 },
    runs,
  };
}

interface LeadingBullet {
  glyph: string;
  words: readonly TextRun[];
  wordsX: number;
  /** The words, where they were printed in one run with the bullet. */
  text: string | null;
}

/** Characters that stand for a glyph whose meaning a font does not give. */
const UNMAPPED = /^[\p{Cc}\p{Co}\uFFFD]$/u;

/** The bullet at the beginning of a line. A lone bullet has no words. */
function bulletOf(runs: readonly TextRun[]): LeadingBullet | null {
  const [first, second] = runs;
  if (first === undefined) return null;
  const begin = first.text.trimStart();
  const glyph = begin.slice(0, 1);
  const rest = begin.slice(1);
  // A sign apart from the words, of which the PDF does not say what it is, can be nothing else.
  const isUnmapped = UNMAPPED.test(glyph) && rest.trim() === '' && second !== undefined;
  if (!isBulletGlyph(glyph) && !isUnmapped) return null;
  const certain = !isUnmapped && !'-–—−o'.includes(glyph);
  if (rest.trim() === '') {
    if (second === undefined) return certain ? { glyph, words: [], wordsX: first.x + first.size, text: '' } : null;
    const glyphWidth = rest === '' ? first.width : Math.min(first.width, first.size * 0.6);
    const gap = (second.x - first.x - glyphWidth) / second.size;
    return certain || gap >= BULLET_GAP ? { glyph, words: runs.slice(1), wordsX: second.x, text: null } : null;
  }
  // Bullet and words in one run: white space of more than a space's width was written out as several.
  if (!certain && !/^\s{2,}|^\t/.test(rest)) return null;
  const letters = first.width / Math.max(1, first.text.length);
  const wordsX = first.x + letters * (first.text.length - rest.trimStart().length);
  return { glyph, words: runs, wordsX, text: joinRuns([{ ...first, text: rest }, ...runs.slice(1)]) };
}

function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let until = 0;
  for (const run of runs) {
    if (text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text) && run.x - until > WORD_GAP * run.size) text += ' ';
    text += run.text;
    until = run.x + run.width;
  }
  return text.trim();
}
