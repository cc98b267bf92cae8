import { describe, expect, it } from 'vitest';
import { canEvaluate, evaluate, labelSets, readScoreFloors, type SetName } from '../../src/cli/evaluation.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';

const { floors } = await readScoreFloors();
if (!canEvaluate()) console.warn('skipped: the labels and the scorer in ../shared are not here');

describe.skipIf(!canEvaluate())('the scores do not fall below their floors', () => {
  it.each(Object.entries(floors))('%s', { timeout: 120_000 }, async (set, { coverage, ...figures }) => {
    const labels = (await labelSets())[set as SetName];
    const evaluation = await evaluate(labels, readAreas());
    expect(evaluation.scores).toMatchObject({ documents: labels.length, unpaired: 0, duplicates: 0 });
    const fallen = Object.entries(figures).filter(
      ([figure, floor]) => (evaluation.scores[figure as keyof typeof figures] ?? 0) < (floor ?? 0),
    );
    expect(fallen.map(([figure]) => figure)).toEqual([]);
    expect(evaluation.coverage.share).toBeGreaterThanOrEqual(coverage);
  });
});
