import type { Line } from './lines.ts';
import type { TypeFacts } from './LaidBlock.ts';

/** How many of the lines end left of where full lines end: nearly all; where they end raggedly, as many as are not full. */
const FULL = 0.97;
const RAGGED = 0.6;

/** What type size, line spacing and margins a document's lines mostly have. */
export function typeFactsOf(columns: readonly (readonly Line[])[], isRagged: boolean): TypeFacts {
  const sizes = new Map<number, number>();
  for (const line of columns.flat()) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
  }
  const size = heaviest(sizes) ?? 12;
  const spacings = new Map<number, number>();
  const lefts = new Map<number, number>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      const opensBlock = line.bullet === null && (above === undefined || line.y - above.y > 1.5 * line.size);
      if (opensBlock) lefts.set(Math.round(line.x), (lefts.get(Math.round(line.x)) ?? 0) + 1);
      if (above === undefined || line.bullet !== null || Math.abs(line.size - size) > 0.6) continue;
      const spacing = Math.round(((line.y - above.y) / line.size) * 20) / 20;
      if (spacing >= 0.9 && spacing <= 2.6) spacings.set(spacing, (spacings.get(spacing) ?? 0) + 1);
    }
  }
  const rights = columns
    .flat()
    .filter((line) => Math.abs(line.size - size) <= 0.6)
    .map((line) => line.right)
    .sort((a, b) => a - b);
  return {
    size,
    leading: heaviest(spacings) ?? 1.2,
    left: heaviest(lefts) ?? 0,
    isRagged,
    right: rights[Math.floor(rights.length * (isRagged ? RAGGED : FULL))] ?? 540,
  };
}

function heaviest(weights: ReadonlyMap<number, number>): number | null {
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
