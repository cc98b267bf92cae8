import type { Box } from '../layout/geometry.ts';
import type { TextRun } from '../layout/PageContent.ts';

/** Bullets drawn as shapes are no wider or higher than this, in points. */
const LARGEST = 9;
const SMALLEST = 1.5;
/** How far right of a bullet its words begin at most, in parts of the type size. */
const REACH = 3;

/** True for a filled shape that may be a bullet: small, and about as wide as high. */
export function mayBeBullet({ left, top, right, bottom }: Box): boolean {
  const width = right - left;
  const height = bottom - top;
  if (Math.max(width, height) > LARGEST || Math.min(width, height) < SMALLEST) return false;
  return width < 1.6 * height && height < 1.6 * width;
}

/** Some programs draw bullets as small squares or discs. Gives those that stand before a line's words, as runs of text. */
export function drawnBullets(shapes: readonly Box[], runs: readonly TextRun[]): TextRun[] {
  return shapes.flatMap((shape) => {
    const middle = (shape.top + shape.bottom) / 2;
    const line = runs.filter((run) => middle > run.y - 0.8 * run.size && middle < run.y + 0.1 * run.size);
    const after = line.filter((run) => run.x >= shape.right).sort((a, b) => a.x - b.x)[0];
    if (after === undefined || after.x - shape.right > REACH * after.size) return [];
    const besides = line.some((run) => run.x < shape.right && run.x + run.width > shape.left - REACH * run.size);
    if (besides) return [];
    return [{ ...after, text: '■', x: shape.left, width: shape.right - shape.left, bold: false }];
  });
}
