import type { DraftBlock } from './DraftBlock.ts';
import { draftText } from './DraftBlock.ts';
import { fragmentsOf } from './markup.ts';
import {
  beginsWithin,
  cutAtBullets,
  endsComplete,
  isNextInList,
  isNumbered,
  isProse,
  isSecondLevelGlyph,
  takeBullet,
} from './printedMarks.ts';
import type { BlockKind } from './SourceDocument.ts';
import type { SpacedBlock } from './textStructure.ts';

/** A run of at least this many empty lines stands for a page's end: paragraphs have one, letterheads three. */
const PAGE_BREAK_LINES = 4;

interface State {
  blocks: SpacedBlock[];
  page: number;
  blanks: number;
  pageEnded: boolean;
  /** True where the block before was carried on over a page's end, which leaves an empty line after it. */
  carriedOn: boolean;
  tables: number;
}

/** The blocks of a text in which a line is a paragraph, in order, none of them a heading yet, on pages numbered from 1 at each page mark. */
export function readText(text: string): SpacedBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const state: State = {
    blocks: [],
    page: 1,
    blanks: 0,
    pageEnded: false,
    carriedOn: false,
    tables: 0,
  };
  for (const whole of lines) {
    for (const [index, line] of whole.split('\f').entries()) {
      if (index > 0) endPage(state);
      if (line.trim() === '') {
        state.blanks++;
        continue;
      }
      if (state.blanks >= PAGE_BREAK_LINES && !state.pageEnded) endPage(state);
      addLine(state, line);
      state.blanks = 0;
      state.pageEnded = false;
    }
  }
  return state.blocks;
}

function endPage(state: State): void {
  if (state.blocks.length === 0) return;
  state.page++;
  state.pageEnded = true;
}

function addLine(state: State, line: string): void {
  if (/\S\s*\t/.test(line)) {
    addRow(state, line);
    return;
  }
  for (const fragment of fragmentsOf(line)) {
    const listItem = fragment.begins === 'BULLET' || fragment.begins === 'SUB_BULLET' ? fragment.begins : null;
    for (const piece of cutAtBullets(fragment.text)) {
      const bullet = takeBullet(piece);
      if (bullet !== null) addBlock(state, bulletKind(state, bullet.glyph), bullet.rest);
      else if (listItem !== null) addBlock(state, listItem, piece);
      else if (fragment.begins === 'HEADING') addBlock(state, 'HEADING', piece);
      else if (fragment.begins === 'NOTHING' && goesOn(state, piece)) carryOn(state, piece);
      else addBlock(state, 'PARAGRAPH', piece);
      state.blanks = 0;
      state.pageEnded = false;
    }
  }
}

/** Rows of a table have tabs between cells; a table goes on over a page's end. */
function addRow(state: State, line: string): void {
  const cells = line.split('\t').map((cell) => cell.trim());
  const last = state.blocks.at(-1);
  const sameTable = last?.cell != null && (state.blanks === 0 || state.pageEnded);
  if (!sameTable) state.tables++;
  const row = sameTable && last.cell !== null ? last.cell.row + 1 : 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === '') continue;
    addBlock(state, 'CELL', cell, { table: state.tables - 1, row, column });
  }
}

function addBlock(state: State, kind: BlockKind, text: string, cell: DraftBlock['cell'] = null): void {
  state.blocks.push({
    kind,
    lines: [{ page: state.page, text }],
    cell,
    afterGap: false,
    blanksBefore: state.blanks,
    afterPageEnd: state.pageEnded || state.carriedOn,
  });
  state.carriedOn = false;
}

function carryOn(state: State, text: string): void {
  state.blocks.at(-1)?.lines.push({ page: state.page, text });
  state.carriedOn = state.pageEnded || state.blanks > 0;
}

/** True where a line carries on the block before it: a sentence broken by a page's end or by an empty line. */
function goesOn(state: State, line: string): boolean {
  const last = state.blocks.at(-1);
  if (last === undefined || last.kind === 'CELL' || last.kind === 'HEADING') return false;
  const before = draftText(last);
  if (endsComplete(before) || !isProse(before) || isNumbered(line)) return false;
  if (isNextInList(line, before)) return false;
  return beginsWithin(line) || (state.pageEnded && /^\p{Lu}/u.test(before.trim()));
}

function bulletKind(state: State, glyph: string): BlockKind {
  const before = state.blocks.at(-1)?.kind;
  const inList = before === 'BULLET' || before === 'SUB_BULLET';
  return inList && isSecondLevelGlyph(glyph) && glyph !== '-' ? 'SUB_BULLET' : 'BULLET';
}
