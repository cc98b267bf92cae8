import type { Box } from './geometry.ts';
import type { PageContent, TextRun } from './PageContent.ts';
import { distinctPlaces } from './places.ts';

/** Edges closer than this, in points, are one edge. */
const NEAR = 4;
/** A clip lower than this, in parts of the type size, is of one line of type. */
const LINE_CLIP = 2;
/** A page with more rules than this is a drawing or a chart, not a table. */
const MOST_RULES = 400;

interface Candidate {
  box: Box;
  /** True where another candidate stands beside it at the same height. */
  beside: boolean;
}

/**
 * The boxes on a page that are cells of tables or of ruled boxes. A cell shows in two ways: as a region to which text is clipped, beside
 * another one or with rules above and below it; and as a rectangle that rules enclose.
 */
export function cellsOf(content: PageContent, runs: readonly TextRun[]): Box[] {
  const rules = new Rules(content.rules);
  const clips = withoutNested(clipsOf(content, runs), rules);
  const candidates: Candidate[] = clips.map((box) => ({ box, beside: clips.some((other) => isBeside(box, other)) }));
  const cells = candidates.filter(({ box, beside }) => beside || rules.encloseRows(box));
  for (const candidate of candidates) {
    // A column's last cells have nothing beside them where the other column is shorter.
    if (!cells.includes(candidate) && continuesColumn(candidate, cells)) cells.push({ ...candidate, beside: true });
  }
  const boxes = cells.map(({ box }) => box);
  const ruled = rules
    .rectangles()
    .filter((box) => !isPageFrame(box, content) && !boxes.some((cell) => overlaps(cell, box)));
  return [...boxes, ...ruled.filter((box) => runs.some((run) => holds(box, run)))];
}

/** A border or a clip around most of the page encloses the page's text, not a cell. */
function isPageFrame(box: Box, { width, height }: PageContent): boolean {
  const wide = box.right - box.left;
  return wide > 0.97 * width || (wide > 0.7 * width && box.bottom - box.top > 0.75 * height);
}

/** True where a run of text stands in a box. */
export function holds(box: Box, run: TextRun): boolean {
  const middle = run.x + Math.min(run.width / 2, 6);
  const height = run.y - run.size * 0.3;
  return middle >= box.left - 1 && middle <= box.right + 1 && height >= box.top - 1 && height <= box.bottom + 1;
}

function clipsOf(content: PageContent, runs: readonly TextRun[]): Box[] {
  const clips = new Map<string, Box>();
  const cutting = new Set<string>();
  for (const run of runs) {
    const { clip } = run;
    if (clip === null || isPageFrame(clip, content)) continue;
    const key = keyOf(clip);
    clips.set(key, clip);
    if (clip.bottom - clip.top < LINE_CLIP * run.size && runs.some((other) => goesOn(run, other))) cutting.add(key);
  }
  for (const key of cutting) clips.delete(key);
  return [...clips.values()].filter((box) => box.bottom - box.top > 4 && box.right - box.left > 4);
}

function keyOf(clip: Box | null): string {
  return clip === null ? '' : [clip.left, clip.top, clip.right, clip.bottom].map(Math.round).join(' ');
}

/** Some programs clip letters to their own extent: what such a clip cuts out goes on in another run without a gap. */
function goesOn(run: TextRun, other: TextRun): boolean {
  if (Math.abs(other.y - run.y) > 1 || keyOf(other.clip) === keyOf(run.clip)) return false;
  const gap = Math.min(Math.abs(other.x - run.x - run.width), Math.abs(run.x - other.x - other.width));
  return gap < 0.3 * run.size;
}

/** A shaded or framed line within a cell clips to a smaller region of the same width: the cell is the larger one. */
function withoutNested(boxes: readonly Box[], rules: Rules): Box[] {
  return boxes.filter(
    (inner) => !boxes.some((outer) => outer !== inner && contains(outer, inner) && rules.encloseRows(outer)),
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - NEAR &&
    inner.right <= outer.right + NEAR &&
    inner.top >= outer.top - NEAR &&
    inner.bottom <= outer.bottom + NEAR &&
    inner.bottom - inner.top < outer.bottom - outer.top
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right - NEAR && b.left < a.right - NEAR && a.top < b.bottom - NEAR && b.top < a.bottom - NEAR;
}

function isBeside(a: Box, b: Box): boolean {
  if (a.right > b.left + 2 && b.right > a.left + 2) return false;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.6 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function continuesColumn({ box }: Candidate, cells: readonly Candidate[]): boolean {
  return cells.some(
    ({ box: cell, beside }) =>
      beside &&
      Math.abs(cell.left - box.left) <= 2 &&
      Math.abs(cell.right - box.right) <= 2 &&
      (Math.abs(cell.bottom - box.top) <= NEAR || Math.abs(box.bottom - cell.top) <= NEAR),
  );
}

/** The rules of a page, as lines across and lines down. */
class Rules {
  readonly #across: Box[];
  readonly #down: Box[];

  constructor(rules: readonly Box[]) {
    this.#across = rules.filter((rule) => rule.right - rule.left > rule.bottom - rule.top);
    this.#down = rules.filter((rule) => rule.right - rule.left <= rule.bottom - rule.top);
  }

  /** True where rules run along the top and the bottom of a box. */
  encloseRows(box: Box): boolean {
    return this.#runAcross(box.top, box.left, box.right) && this.#runAcross(box.bottom, box.left, box.right);
  }

  #runAcross(y: number, left: number, right: number): boolean {
    const near = this.#across.filter((rule) => Math.abs((rule.top + rule.bottom) / 2 - y) <= NEAR);
    return (
      covered(
        near.map((rule) => [rule.left, rule.right]),
        left,
        right,
      ) >= 0.8
    );
  }

  #runDown(x: number, top: number, bottom: number): boolean {
    const near = this.#down.filter((rule) => Math.abs((rule.left + rule.right) / 2 - x) <= NEAR);
    return (
      covered(
        near.map((rule) => [rule.top, rule.bottom]),
        top,
        bottom,
      ) >= 0.95
    );
  }

  /** The rectangles between neighbouring rules across that have rules down on both sides, cut where rules run down within them. */
  rectangles(): Box[] {
    const many = Math.max(this.#across.length, this.#down.length) > MOST_RULES;
    if (many || this.#across.length === 0 || this.#down.length < 2) return [];
    const across = this.#across.map((rule) => (rule.top + rule.bottom) / 2);
    const ends = this.#down.flatMap((rule) => [rule.top, rule.bottom]);
    const down = this.#down.map((rule) => (rule.left + rule.right) / 2);
    const heights = distinctPlaces([...across, ...ends], NEAR);
    const sides = distinctPlaces(down, NEAR);
    const boxes: Box[] = [];
    for (const [index, top] of heights.entries()) {
      for (const [side, left] of sides.entries()) {
        const box = this.#smallest(top, left, heights.slice(index + 1), sides.slice(side + 1));
        if (box !== null) boxes.push(box);
      }
    }
    return boxes;
  }

  /** The smallest enclosed rectangle whose top left corner is given. At a page's end the rule above or below a row may be missing. */
  #smallest(top: number, left: number, lower: readonly number[], further: readonly number[]): Box | null {
    for (const bottom of lower) {
      if (bottom - top < 8) continue;
      if (!this.#runDown(left, top, bottom)) break;
      for (const right of further) {
        if (right - left < 20 || !this.#runDown(right, top, bottom)) continue;
        const ruledAbove = this.#runAcross(top, left, right);
        const ruledBelow = this.#runAcross(bottom, left, right);
        const openAbove = ruledBelow && [left, right].every((x) => this.#endsAt(x, top, 'top'));
        const openBelow = ruledAbove && [left, right].every((x) => this.#endsAt(x, bottom, 'bottom'));
        if ((ruledAbove || openAbove) && (ruledBelow || openBelow)) return { left, top, right, bottom };
      }
    }
    return null;
  }

  /** True where the rule down at x ends at a height, and no other carries on. */
  #endsAt(x: number, y: number, end: 'top' | 'bottom'): boolean {
    const near = this.#down.filter((rule) => Math.abs((rule.left + rule.right) / 2 - x) <= NEAR);
    const further = near.some((rule) =>
      end === 'top' ? rule.top < y - NEAR && rule.bottom > y - NEAR : rule.bottom > y + NEAR && rule.top < y + NEAR,
    );
    return !further && near.some((rule) => Math.abs(rule[end] - y) <= NEAR);
  }
}

/** The share of a stretch that intervals cover. */
function covered(intervals: readonly (readonly [number, number])[], from: number, to: number): number {
  let reached = from;
  let sum = 0;
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(start, reached);
    const stop = Math.min(end, to);
    if (stop > begin) sum += stop - begin;
    reached = Math.max(reached, end);
  }
  return sum / Math.max(1, to - from);
}
