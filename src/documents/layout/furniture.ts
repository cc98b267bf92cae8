import { linesOf, segmentsOf, type Line } from './lines.ts';
import type { PageContent, TextRun } from './PageContent.ts';

/** Headers stand in the page's first and footers in its last part. */
const HEADER_ZONE = 0.11;
const FOOTER_ZONE = 0.1;
/** A line at the edge of this share of the pages is a header or footer; a heading may top two pages by chance. */
const REPEATED_SHARE = 0.3;
/** How far a header or footer may shift from page to page, in points; a footer of many letters, further. */
const SHIFT = 24;
const FAR_SHIFT = 48;
const UNMISTAKABLE = 24;
/** Type smaller than this, in points, is not meant to be read with the text. */
const TINY = 4;

interface EdgeLine {
  page: number;
  line: Line;
  pattern: string;
  atFoot: boolean;
}

/** What was taken off a document's pages, and the runs left on each. */
export interface CleanPages {
  runs: TextRun[][];
  furniture: { page: number; text: string }[];
}

/**
 * Takes headers, footers and page numbers off the pages: lines at a page's edge that come again on other pages (figures aside), numbers
 * that stand alone there, and a line by itself above everything on the first page. Text along the page's side and type too small to
 * read go with them.
 */
export function takeFurniture(pages: readonly PageContent[]): CleanPages {
  const removed = new Set<TextRun>();
  const furniture: CleanPages['furniture'] = [];
  const remove = (page: number, line: Line): void => {
    if (line.runs.every((run) => removed.has(run))) return;
    furniture.push({ page, text: line.text });
    for (const run of line.runs) removed.add(run);
  };
  const edges: EdgeLine[] = [];
  for (const [index, content] of pages.entries()) {
    const page = index + 1;
    const odd = content.runs.filter((run) => run.rotated || run.size < TINY);
    for (const line of linesOf(odd)) remove(page, line);
    const upright = content.runs.filter((run) => !removed.has(run));
    for (const line of segmentsOf(upright).flat()) {
      if (!isAtEdge(line, content)) continue;
      edges.push({ page, line, pattern: patternOf(line.text), atFoot: line.y > content.height / 2 });
    }
    if (page === 1) {
      const [first, second] = linesOf(upright);
      if (first !== undefined && second !== undefined && standsAbove(first, second)) remove(page, first);
    }
  }
  const needed = pages.length <= 3 ? 2 : Math.max(3, Math.ceil(pages.length * REPEATED_SHARE));
  for (const edge of edges) {
    const alike = new Set(edges.filter((other) => isSame(edge, other)).map((other) => other.page));
    if (alike.size >= needed || isPageNumber(edge.line.text)) remove(edge.page, edge.line);
  }
  return { runs: pages.map((content) => content.runs.filter((run) => !removed.has(run))), furniture };
}

function isAtEdge(line: Line, { height }: PageContent): boolean {
  return line.y < height * HEADER_ZONE || line.y > height * (1 - FOOTER_ZONE);
}

function isSame(a: EdgeLine, b: EdgeLine): boolean {
  if (a.pattern !== b.pattern || Math.abs(a.line.size - b.line.size) >= 1) return false;
  const shift = Math.abs(a.line.y - b.line.y);
  return shift <= SHIFT || (shift <= FAR_SHIFT && a.atFoot && b.atFoot && a.pattern.length >= UNMISTAKABLE);
}

function patternOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isPageNumber(text: string): boolean {
  return /^[-–|]?\s*(page\s+)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?\s*[-–|]?$/i.test(text.trim());
}

/** A line in the top margin with much white space under it is the first page's header. */
function standsAbove(first: Line, second: Line): boolean {
  return first.y < 60 && second.y - first.y > 3 * first.size && second.y - second.size - first.y > 2 * first.size;
}
