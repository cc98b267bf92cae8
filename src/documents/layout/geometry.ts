/** A rectangle on the page in points; x from the left, y downwards from the top. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An affine transformation as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `n` first, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** A transformation by x and y alone. */
export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** The six numbers of a matrix, which pdfjs gives either one by one or as one array. */
export function matrixOf(args: readonly unknown[]): Matrix {
  const first = args[0];
  const numbers =
    typeof first === 'number' ? (args as readonly number[]) : Array.from((first ?? []) as ArrayLike<number>);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** The box around the transformed corners x0, y0 and x1, y1. */
export function transformBox(m: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const ax = m[0] * x0 + m[4];
  const bx = m[0] * x1 + m[4];
  const cy = m[3] * y0 + m[5];
  const dy = m[3] * y1 + m[5];
  const xs = [ax + m[2] * y0, ax + m[2] * y1, bx + m[2] * y0, bx + m[2] * y1];
  const ys = [cy + m[1] * x0, cy + m[1] * x1, dy + m[1] * x0, dy + m[1] * x1];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** What two boxes share; `a` may be absent, which bounds nothing. */
export function intersect(a: Box | null, b: Box): Box {
  if (a === null) return b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
