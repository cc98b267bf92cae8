import { describe, expect, it } from 'vitest';
import type { Polarity, ThemeCode } from '../../../src/extract/vocabulary.ts';
import type { MentionRow } from '../../../src/api/rows/mention.ts';
import { compareInspections, progressState, togetherPolarity } from '../../../src/api/questions/progress.ts';

describe('the judgement of several sentences together', () => {
  it.each([
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
  it.each([
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

describe('what became of a service as a whole', () => {
  type Said = readonly [polarity: Polarity, ...themes: ThemeCode[]];
  /** What is compared of sentences on school nursing. */
  const sentences = (all: readonly Said[]): MentionRow[] =>
    all.map(([polarity, ...themes]) => ({ service: 'SCHOOL_NURSING', polarity, themes }) as unknown as MentionRow);
  const statesOf = (before: readonly Said[], after: readonly Said[]): Record<string, string> =>
    Object.fromEntries(
      compareInspections(sentences(before), sentences(after)).map(({ theme, state }) => [theme ?? 'whole', state]),
    );

  it.each<{ what: string; before: Said[]; after: Said[]; states: Record<string, string> }>([
    {
      what: 'the same is praised now',
      before: [['WEAKNESS', 'CAPACITY']],
      after: [['STRENGTH', 'CAPACITY', 'QUALITY']],
      states: { whole: 'RESOLVED', CAPACITY: 'RESOLVED', QUALITY: 'NEW' },
    },
    {
      what: 'something else is praised now',
      before: [['WEAKNESS', 'CAPACITY']],
      after: [['STRENGTH', 'QUALITY']],
      states: { whole: 'NOT_MENTIONED', CAPACITY: 'NOT_MENTIONED', QUALITY: 'NEW' },
    },
    {
      what: 'of two weaknesses one is praised now',
      before: [
        ['WEAKNESS', 'CAPACITY'],
        ['MIXED', 'WAITING'],
      ],
      after: [['STRENGTH', 'WAITING']],
      states: { whole: 'NOT_MENTIONED', CAPACITY: 'NOT_MENTIONED', WAITING: 'RESOLVED' },
    },
    {
      what: 'a weakness without a theme, and praise',
      before: [['WEAKNESS']],
      after: [['STRENGTH', 'QUALITY']],
      states: { whole: 'NOT_MENTIONED', QUALITY: 'NEW' },
    },
    {
      what: 'a weakness on another theme',
      before: [['WEAKNESS', 'CAPACITY']],
      after: [
        ['STRENGTH', 'CAPACITY'],
        ['WEAKNESS', 'ACCESS'],
      ],
      states: { whole: 'PERSISTS', CAPACITY: 'RESOLVED', ACCESS: 'NEW' },
    },
  ])('$what', ({ before, after, states }) => {
    expect(statesOf(before, after)).toEqual(states);
  });
});
