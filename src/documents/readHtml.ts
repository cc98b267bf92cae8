import { Parser } from 'htmlparser2';
import type { DraftBlock } from './DraftBlock.ts';
import { cutAtBullets, takeBullet } from './printedMarks.ts';
import type { BlockKind } from './SourceDocument.ts';

/** What a page of a site has around its content, and what is not for reading. */
const SKIPPED = new Set(
  'head script style noscript template svg nav header footer aside form button select iframe'.split(' '),
);
/** The same by what an element says that it is, to assistive technology or by its id. */
const SKIPPED_ROLES = new Set('navigation banner contentinfo search complementary'.split(' '));
const SKIPPED_IDS =
  /^(?:site-?|page-?|global-?)?(?:header|footer|nav|navigation|breadcrumbs?|sidebar|cookies?-?(?:banner|notice)?)$/i;
const SKIP_LINK = /^skip to (?:the )?(?:main )?(?:content|navigation|search)$/i;
/** Elements that begin and end a block of their own. */
const BLOCKS = new Set(
  'address article blockquote body caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
/** A paragraph in bold throughout is a heading if it is no longer than this. */
const HEADING_LENGTH = 200;

interface Table {
  number: number;
  row: number;
  column: number;
}

/** True for a file that is a page of HTML, by its name or its beginning. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype html|html)\b/is.test(text);
}

/**
 * The blocks of a page of HTML in order: headings, paragraphs, list items by depth, table cells. What stands around the content is left
 * out: navigation, forms, the site's header and footer; all but the main part, where the page says which that is.
 */
export function readHtml(html: string): DraftBlock[] {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  parser.end(html);
  reader.flush();
  return withoutFrames(reader.mainBlocks.length > 0 ? reader.mainBlocks : reader.blocks);
}

class HtmlReader {
  readonly blocks: DraftBlock[] = [];
  /** Those of the page's main part. */
  readonly mainBlocks: DraftBlock[] = [];
  /** The elements that are open, and which of them are left out or are the main part. */
  readonly #open: { skipped: boolean; main: boolean }[] = [];
  readonly #tables: Table[] = [];
  #words = '';
  #boldWords = '';
  #skipping = 0;
  #main = 0;
  #lists = 0;
  #bold = 0;
  /** How many list items are open, each within the one before. */
  #items = 0;
  #heading = false;
  #tableCount = 0;

  open(name: string, attributes: Record<string, string>): void {
    const skipped =
      SKIPPED.has(name) || SKIPPED_ROLES.has(attributes['role'] ?? '') || SKIPPED_IDS.test(attributes['id'] ?? '');
    const main = name === 'main' || attributes['role'] === 'main';
    this.#open.push({ skipped, main });
    if (skipped && this.#skipping === 0) this.flush();
    if (skipped) this.#skipping++;
    if (this.#skipping > 0) return;
    if (BLOCKS.has(name)) this.flush();
    if (main) this.#main++;
    const table = this.#tables.at(-1);
    if (BOLD.has(name)) this.#bold++;
    else if (name === 'ul' || name === 'ol') this.#lists++;
    else if (name === 'li') this.#items++;
    else if (/^h[1-6]$/.test(name)) this.#heading = true;
    else if (name === 'table') this.#tables.push({ number: this.#tableCount++, row: -1, column: -1 });
    else if (name === 'tr' && table !== undefined) Object.assign(table, { row: table.row + 1, column: -1 });
    else if ((name === 'td' || name === 'th') && table !== undefined) table.column++;
    else if (name === 'br') this.#lineBreak();
  }

  close(name: string): void {
    const closed = this.#open.pop();
    if (closed?.skipped === true) this.#skipping--;
    else if (this.#skipping === 0) {
      if (BLOCKS.has(name)) this.flush();
      if (closed?.main === true) this.#main--;
      if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1);
      else if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists - 1);
      else if (name === 'li') this.#items = Math.max(0, this.#items - 1);
      else if (/^h[1-6]$/.test(name)) this.#heading = false;
      else if (name === 'table') this.#tables.pop();
    }
  }

  text(text: string): void {
    if (this.#skipping > 0) return;
    this.#words += text;
    if (this.#bold > 0) this.#boldWords += text;
  }

  /** A line break within a list item is white space; elsewhere it ends a line that stands by itself. */
  #lineBreak(): void {
    if (this.#items > 0) this.#words += ' ';
    else this.flush();
  }

  /** Ends the block whose words were read. */
  flush(): void {
    const words = this.#words.replace(/\s+/g, ' ').trim();
    const bold = this.#boldWords.replace(/\s+/g, ' ').trim() === words;
    this.#words = '';
    this.#boldWords = '';
    if (words === '' || SKIP_LINK.test(words)) return;
    const table = this.#tables.at(-1);
    const cell = table === undefined ? null : { table: table.number, row: table.row, column: table.column };
    for (const piece of cutAtBullets(words)) {
      const bullet = takeBullet(piece);
      const kind = bullet === null ? this.#kindOf(words, bold, cell !== null) : 'BULLET';
      const block: DraftBlock = { kind, lines: [{ page: 1, text: bullet?.rest ?? piece }], cell, afterGap: false };
      this.blocks.push(block);
      if (this.#main > 0) this.mainBlocks.push(block);
    }
  }

  #kindOf(words: string, bold: boolean, inTable: boolean): BlockKind {
    if (this.#lists > 0 && this.#items > 0) return this.#lists > 1 ? 'SUB_BULLET' : 'BULLET';
    if (this.#heading) return 'HEADING';
    if (inTable) return 'CELL';
    return bold && words.length <= HEADING_LENGTH && !/[.;,]$/.test(words) ? 'HEADING' : 'PARAGRAPH';
  }
}

/** A table with one cell is a frame around text: its blocks are read as any others. */
function withoutFrames(blocks: readonly DraftBlock[]): DraftBlock[] {
  const places = new Map<number, Set<string>>();
  for (const { cell } of blocks) {
    if (cell === null) continue;
    const seen = places.get(cell.table) ?? new Set();
    places.set(cell.table, seen.add(`${cell.row} ${cell.column}`));
  }
  return blocks.map((block) => {
    const { kind, cell } = block;
    if (cell === null) return block;
    if ((places.get(cell.table)?.size ?? 0) > 1) return kind === 'HEADING' ? { ...block, kind: 'CELL' } : block;
    return { ...block, kind: kind === 'CELL' ? 'PARAGRAPH' : kind, cell: null };
  });
}
