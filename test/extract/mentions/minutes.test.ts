import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledPassages } from '../../../src/extract/mentions/training/labels.ts';
import { measurePassages } from './measurePassages.ts';

/** Passages of minutes from which rules were learned: they tell that nothing gets worse, not how new minutes fare. */
describe('passages of minutes', () => {
  const { passages } = labelledPassages.parse(
    JSON.parse(readFileSync(new URL('developed/minutes.json', import.meta.url), 'utf8')),
  );
  const measured = measurePassages(passages);

  it.each([
    ['coreFound', 0.98],
    ['coreFoundAndRight', 0.83],
    ['othersFoundAndRight', 0.79],
    ['themes', 0.67],
  ] as const)('%s: at least %s', (figure, floor) => {
    expect(measured[figure]).toBeGreaterThanOrEqual(floor);
  });
});
