import { createHash } from 'node:crypto';
import { draftText, type DraftBlock } from './DraftBlock.ts';
import { hyphenJoiner } from './joinHyphens.ts';
import type { Block, SourceDocument, SourceFormat } from './SourceDocument.ts';

/** What a reader knows of a document besides its blocks. */
export interface DocumentFacts {
  file: string;
  format: SourceFormat;
  part: number;
  pagesMarked: boolean;
  /** Pages of the file that the document takes, from and to, each from 1. */
  firstPage: number;
  lastPage: number;
  furniture: SourceDocument['furniture'];
  unread: SourceDocument['unread'];
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/** White space collapsed, ligatures taken apart, soft hyphens at a line's end and zero-width characters gone. */
function cleanLine(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/\u00AD\s*/g, '')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Puts a document's canonical text together: each block on a line of its own, its lines joined by single spaces, broken words mended.
 * Offsets of blocks and page starts are exact in the text it gives.
 */
export function assembleDocument(drafts: readonly DraftBlock[], facts: DocumentFacts): SourceDocument {
  const join = hyphenJoiner(drafts.map(draftText));
  const pageStarts: number[] = [0];
  const blocks: Block[] = [];
  let text = '';
  const tables = new Map<number, number>();
  const numbered = (cell: Block['cell']): Block['cell'] => {
    if (cell === null) return null;
    if (!tables.has(cell.table)) tables.set(cell.table, tables.size);
    return { ...cell, table: tables.get(cell.table) ?? 0 };
  };
  const beginPage = (page: number, offset: number): void => {
    while (pageStarts.length <= page - facts.firstPage) pageStarts.push(offset);
  };
  for (const draft of drafts) {
    const byPage = wordsByPage(draft, join);
    const first = byPage[0];
    if (first === undefined) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    for (const [index, { page, words, glued }] of byPage.entries()) {
      if (index > 0 && !glued) text += ' ';
      beginPage(page, text.length);
      text += words;
    }
    blocks.push({
      kind: draft.kind,
      start,
      end: text.length,
      page: first.page - facts.firstPage + 1,
      cell: numbered(draft.cell),
      afterGap: draft.afterGap,
    });
  }
  beginPage(facts.lastPage, text.length);
  return {
    file: facts.file,
    format: facts.format,
    digest: createHash('sha256').update(text).digest('hex'),
    part: facts.part,
    text,
    blocks,
    pageStarts,
    pagesMarked: facts.pagesMarked,
    furniture: facts.furniture,
    unread: facts.unread,
  };
}

interface PageWords {
  page: number;
  words: string;
  /** True when the words continue a word broken at the page's end, so that no space comes between. */
  glued: boolean;
}

/** A block's words page by page, mended within each page and over the page's end. */
function wordsByPage(draft: DraftBlock, join: (text: string) => string): PageWords[] {
  const pages: PageWords[] = [];
  for (const line of draft.lines) {
    // A soft hyphen marks a word broken at the line's end: what follows belongs to it.
    const soft = line.text.trimEnd().endsWith('\u00AD');
    const text = cleanLine(line.text);
    if (text === '') continue;
    const last = pages.at(-1);
    if (last?.page === line.page) last.words += last.words.endsWith('\u00AD') ? text : ` ${text}`;
    else pages.push({ page: line.page, words: text, glued: false });
    const current = pages.at(-1);
    if (soft && current !== undefined) current.words += '\u00AD';
  }
  for (const [index, current] of pages.entries()) {
    current.words = join(current.words.replaceAll(/\u00AD(?!$)/g, ''));
    const before = pages[index - 1];
    if (before === undefined) continue;
    mendOverPage(before, current, join);
  }
  const last = pages.at(-1);
  if (last !== undefined) last.words = last.words.replace(/\u00AD$/, '');
  return pages;
}

/** Mends a word whose first part stands at the end of one page and whose rest begins the next. */
function mendOverPage(before: PageWords, after: PageWords, join: (text: string) => string): void {
  if (before.words.endsWith('\u00AD')) {
    before.words = before.words.slice(0, -1);
    after.glued = true;
    return;
  }
  const tail = /[\p{L}\p{N}]+[-‐]$/u.exec(before.words)?.[0];
  const head = /^\p{Ll}+/u.exec(after.words)?.[0];
  if (tail === undefined || head === undefined) return;
  const mended = join(`${tail} ${head}`);
  if (mended.includes(' ')) return;
  before.words = before.words.slice(0, -tail.length) + mended.slice(0, -head.length);
  after.glued = true;
}
