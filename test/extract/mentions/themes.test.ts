import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/extract/vocabulary.ts';
import { mentionsIn } from './support/reading.ts';

const themesOf = (section: Section, sentence: string) => mentionsIn(section, sentence)[0]?.themes;

describe('themes', () => {
  test.each([
    ['NEEDS_BETTER', 'The designated clinical officer post is vacant.', ['CAPACITY']],
    ['NEEDS_BETTER', 'A shortage of educational psychologists limits what schools receive.', ['CAPACITY']],
    ['NEEDS_BETTER', 'Children wait too long for speech and language therapy.', ['WAITING']],
    ['NEEDS_BETTER', 'Too few EHC plans are issued within the statutory timescale.', ['WAITING']],
    ['NEEDS_BETTER', 'EHC plans do not reflect children’s needs accurately.', ['QUALITY']],
    ['NEEDS_BETTER', 'Leaders do not have oversight of children in alternative provision.', ['OVERSIGHT']],
    ['EFFECTIVE', 'The designated medical officer has a strong strategic influence.', ['OVERSIGHT']],
    ['NEEDS_BETTER', 'There are not enough short breaks.', ['ACCESS']],
    ['NEEDS_BETTER', 'Few parents know about the local offer.', ['COMMUNICATION']],
    ['EFFECTIVE', 'Leaders consult the parent carer forum about changes to services.', ['COMMUNICATION']],
    [
      'NEEDS_BETTER',
      'Staff shortages mean that children wait too long for occupational therapy.',
      ['CAPACITY', 'WAITING'],
    ],
  ] as const)('%s: %s', (section, sentence, themes) => {
    expect(themesOf(section, sentence)).toEqual(themes);
  });

  test('what is not judged has no theme', () => {
    expect(themesOf('CONTEXT', 'The council commissions a range of alternative provision.')).toEqual([]);
  });
});
