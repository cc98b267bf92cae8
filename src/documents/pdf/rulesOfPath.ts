import type { Box, Matrix } from '../layout/geometry.ts';
import { transformBox } from '../layout/geometry.ts';

/** Shapes thinner than this, in points, are rules. */
const RULE_THICKNESS = 3;
/** Lines shorter than this, in points, rule nothing. */
const RULE_LENGTH = 4;

/** How pdfjs codes the parts of a path, and how many numbers follow each code. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const OPERANDS = [2, 2, 6, 4, 0];

/**
 * The rules that a painted path draws: thin shapes, straight lines along the page, and the four sides of outlined rectangles. A shape
 * that is only filled is a background or a highlighter's stroke.
 * @param data the path as pdfjs codes it, in the space that `matrix` takes to the page
 */
export function rulesOfPath(data: ArrayLike<number>, matrix: Matrix, stroked: boolean): Box[] {
  const rules: Box[] = [];
  for (const points of subpathsOf(data)) {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = transformBox(matrix, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    const wide = box.right - box.left > RULE_THICKNESS;
    const high = box.bottom - box.top > RULE_THICKNESS;
    if (wide !== high) rules.push(box);
    else if (stroked && wide && isRectangle(points)) rules.push(...sidesOf(box));
    else if (stroked) rules.push(...linesOf(points, matrix));
  }
  return rules.filter((rule) => Math.max(rule.right - rule.left, rule.bottom - rule.top) >= RULE_LENGTH);
}

type Point = readonly [number, number];

/** The corner points of each closed or open part of a path; parts with curves are drawings and are left out. */
function subpathsOf(data: ArrayLike<number>): Point[][] {
  const subpaths: Point[][] = [];
  let points: Point[] | null = null;
  for (let index = 0; index < data.length;) {
    const code = data[index] ?? CLOSE;
    if (code === MOVE) {
      points = [];
      subpaths.push(points);
    }
    if (code === MOVE || code === LINE) points?.push([data[index + 1] ?? 0, data[index + 2] ?? 0]);
    else if (code === CLOSE && points?.[0] !== undefined) points.push(points[0]);
    else if (code !== CLOSE && points !== null) points.length = 0;
    index += 1 + (OPERANDS[code] ?? 0);
  }
  return subpaths.filter((part) => part.length > 1);
}

function isRectangle(points: readonly Point[]): boolean {
  if (points.length < 4 || points.length > 6) return false;
  return points.every(([x, y], index) => {
    const [x0, y0] = points[index === 0 ? points.length - 1 : index - 1] ?? [x, y];
    return Math.abs(x - x0) < 0.5 || Math.abs(y - y0) < 0.5;
  });
}

function sidesOf(box: Box): Box[] {
  return [
    { ...box, right: box.left },
    { ...box, left: box.right },
    { ...box, bottom: box.top },
    { ...box, top: box.bottom },
  ];
}

function linesOf(points: readonly Point[], matrix: Matrix): Box[] {
  const lines = points.slice(1).map(([x, y], index) => {
    const [x0, y0] = points[index] ?? [x, y];
    return transformBox(matrix, x0, y0, x, y);
  });
  return lines.filter((line) => line.right - line.left < RULE_THICKNESS || line.bottom - line.top < RULE_THICKNESS);
}
