import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelledPassages } from '../../../src/extract/mentions/training/labels.ts';
import { type Measured, measurePassages } from './measurePassages.ts';

/**
 * What nobody who works on the rules, the lexicon or the models has read: whoever changes them learns from the figures alone whether
 * they got better at what is new. Please do not open the files, and do not print their sentences.
 */
describe.each([
  {
    file: 'passages.json',
    floors: { coreFound: 0.99, coreFoundAndRight: 0.97, othersFoundAndRight: 0.94, themes: 0.88 },
  },
])('passages that nobody read who works on the rules: $file', ({ file, floors }) => {
  let measured: Measured;

  beforeAll(() => {
    const { passages } = labelledPassages.parse(
      JSON.parse(readFileSync(new URL(`unseen/${file}`, import.meta.url), 'utf8')),
    );
    measured = measurePassages(passages);
    const { sure, unsure } = measured;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.info(
      `${passages.length} unseen passages: core found ${percent(measured.coreFound)}, found and right ${percent(measured.coreFoundAndRight)}; ` +
        `others found ${percent(measured.othersFound)}, found and right ${percent(measured.othersFoundAndRight)}; ` +
        `themes ${percent(measured.themes)}; ` +
        `polarity right in ${sure.right} of ${sure.all} of confidence 0.95 and more, ${unsure.right} of ${unsure.all} below`,
    );
  });

  it.each(Object.entries(floors))('%s: at least %s', (figure, floor) => {
    expect(measured[figure as keyof typeof floors]).toBeGreaterThanOrEqual(floor);
  });
});
