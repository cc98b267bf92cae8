import { describe, expect, it } from 'vitest';
import { actorInWords } from '../../../src/extract/report/actorInWords.ts';

describe('who is to act, by the first words of a recommendation', () => {
  it.each([
    ['Leaders across the partnership should reduce waits.', 'Leaders across the partnership'],
    ['The ICB must fund the post.', 'ICB'],
    [
      'Leaders from the local authority and the ICB need to agree a plan.',
      'Leaders from the local authority and the ICB',
    ],
    ['The LAP, including Ayton Council, should act.', 'LAP, including Ayton Council'],
    ['Health leaders should review the role of the designated clinical officer.', 'Health leaders'],
    // It does not say whose leaders.
    ['Leaders should improve the quality of plans.', null],
    // Nobody who acts stands first.
    ['The processes of the local authority should be reviewed.', null],
    ['Children who wait for the ICB to act should be seen.', null],
    ['To ensure that families know their rights, the partnership should act.', null],
    ['Too few families are seen.', null],
  ])('%s', (words, actor) => {
    expect(actorInWords(words)).toBe(actor);
  });
});
