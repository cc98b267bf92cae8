import { describe, expect, it } from 'vitest';
import { firstReading, turnsToCriticism } from '../../src/extract/firstReading.ts';

describe('a first reading, by the words of judgement of the lexicon', () => {
  it.each([
    ['praise', 'Therapists are skilful and inspiring.', 1],
    ['praise of what does not happen', 'Families do not wait, and no delays are reported.', 1],
    ['criticism', 'Reviews are patchy and often late.', -1],
    ['criticism by denying praise', 'Leaders are not yet effective.', -1],
    ['neither', 'The panel meets in the town hall each term.', 0],
  ])('%s: %s', (_what, text, sign) => {
    expect(Math.sign(firstReading(text))).toBe(sign);
  });

  it('a statement that praises and then turns', () => {
    expect(turnsToCriticism('Staff are skilful. However, reviews are patchy and late.')).toBe(true);
    expect(turnsToCriticism('Staff are skilful. However, the town hall is on a hill. Reviews are timely.')).toBe(false);
    expect(turnsToCriticism('However, reviews are patchy and late.')).toBe(false);
  });
});
