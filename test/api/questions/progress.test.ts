import { describe, expect, test } from 'vitest';
import { progressState, togetherPolarity } from '../../../src/api/questions/progress.ts';

describe('the judgement of several sentences together', () => {
  test.each([
    { sentences: [], together: null },
    { sentences: ['NEUTRAL'], together: 'NEUTRAL' },
    { sentences: ['NEUTRAL', 'STRENGTH'], together: 'STRENGTH' },
    { sentences: ['WEAKNESS', 'WEAKNESS'], together: 'WEAKNESS' },
    { sentences: ['STRENGTH', 'WEAKNESS'], together: 'MIXED' },
    { sentences: ['MIXED'], together: 'MIXED' },
  ] as const)('$sentences → $together', ({ sentences, together }) => {
    expect(togetherPolarity(sentences)).toBe(together);
  });
});

describe('what became of something between two inspections', () => {
  test.each([
    { before: 'WEAKNESS', after: 'STRENGTH', state: 'RESOLVED' },
    { before: 'MIXED', after: 'STRENGTH', state: 'RESOLVED' },
    { before: 'WEAKNESS', after: 'WEAKNESS', state: 'PERSISTS' },
    { before: 'MIXED', after: 'MIXED', state: 'PERSISTS' },
    { before: 'WEAKNESS', after: 'MIXED', state: 'PERSISTS' },
    { before: 'STRENGTH', after: 'STRENGTH', state: 'STRENGTH_KEPT' },
    { before: 'STRENGTH', after: 'MIXED', state: 'REGRESSED' },
    { before: 'STRENGTH', after: 'WEAKNESS', state: 'REGRESSED' },
    { before: null, after: 'WEAKNESS', state: 'NEW' },
    { before: 'NEUTRAL', after: 'STRENGTH', state: 'NEW' },
    // Silence never resolves a weakness, nor does a sentence that judges nothing.
    { before: 'WEAKNESS', after: null, state: 'NOT_MENTIONED' },
    { before: 'WEAKNESS', after: 'NEUTRAL', state: 'NOT_MENTIONED' },
    { before: 'STRENGTH', after: null, state: 'NOT_MENTIONED' },
    { before: null, after: 'NEUTRAL', state: null },
    { before: null, after: null, state: null },
  ] as const)('$before, then $after → $state', ({ before, after, state }) => {
    expect(progressState(before, after)).toBe(state);
  });
});
