import { describe, expect, it } from 'vitest';
import type { LabelledTarget } from '../../../src/extract/mentions/training/buildExamples.ts';
import { withoutRareCues } from '../../../src/extract/mentions/training/rareCues.ts';
import { readTargets } from '../../../src/extract/mentions/readTargets.ts';
import { findingsIn } from './support/reading.ts';

const labelled = (fold: string, text: string): LabelledTarget[] =>
  readTargets(findingsIn('EXPERIENCE', [text])).map(({ target }) => ({
    target,
    polarity: 'STRENGTH',
    themes: [],
    source: 'DOCUMENT',
    fold,
    text,
  }));

describe('cues that models do not learn from', () => {
  const all = [
    ...labelled('one', 'CAMHS is effective and popular.'),
    ...labelled('two', 'SENDIASS is effective.'),
    ...labelled('three', 'Physiotherapy is effective.'),
  ];
  const cuesOf = (target: LabelledTarget['target']) => target.reading.cues.map((one) => one.pattern);

  it('are those of fewer than three documents: the lexicon may have been written from these', () => {
    const asUnseen = withoutRareCues(all);
    expect(all.map(({ target }) => cuesOf(asUnseen(target)))).toEqual([['effective*'], ['effective*'], ['effective*']]);
  });

  it('are left out of copies; the targets stay as they were read', () => {
    const [first] = all;
    withoutRareCues(all);
    expect(first && cuesOf(first.target)).toEqual(['effective*', 'popular']);
  });
});
