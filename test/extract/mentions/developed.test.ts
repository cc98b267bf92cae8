import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledPassages } from '../../../src/extract/mentions/training/labels.ts';
import { measurePassages } from './measurePassages.ts';

/** Passages from which rules were learned: they tell that nothing gets worse, not how new ones fare. */
describe.each([
  {
    file: 'minutes.json',
    floors: { coreFound: 0.98, coreFoundAndRight: 0.83, othersFoundAndRight: 0.79, themes: 0.67 },
  },
  {
    file: 'sentences.json',
    floors: { coreFound: 0.98, coreFoundAndRight: 0.92, othersFoundAndRight: 0.87, themes: 0.78 },
  },
])('passages that were learned from: $file', ({ file, floors }) => {
  const { passages } = labelledPassages.parse(
    JSON.parse(readFileSync(new URL(`developed/${file}`, import.meta.url), 'utf8')),
  );
  const measured = measurePassages(passages);

  it.each(Object.entries(floors))('%s: at least %s', (figure, floor) => {
    expect(measured[figure as keyof typeof floors]).toBeGreaterThanOrEqual(floor);
  });
});
