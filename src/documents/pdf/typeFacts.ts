import type { Line } from './lines.ts';
import type { TypeFacts } from './PdfBlock.ts';

/** What type size, line spacing and right margin a document's lines mostly have. */
export function typeFactsOf(columns: readonly (readonly Line[])[]): TypeFacts {
  const sizes = new Map<number, number>();
  for (const line of columns.flat()) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
  }
  const size = heaviest(sizes) ?? 12;
  const spacings = new Map<number, number>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
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
  return { size, leading: heaviest(spacings) ?? 1.2, right: rights[Math.floor(rights.length * 0.97)] ?? 540 };
}

function heaviest(weights: ReadonlyMap<number, number>): number | null {
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
