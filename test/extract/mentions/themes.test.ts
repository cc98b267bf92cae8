import { describe, expect, it } from 'vitest';
import { toldThemes } from '../../../src/extract/mentions/toldThemes.ts';
import { type Section, THEMES } from '../../../src/extract/vocabulary.ts';
import { mentionsIn } from './support/reading.ts';

const themesOf = (section: Section, sentence: string) => mentionsIn(section, sentence)[0]?.themes;

describe('themes', () => {
  it.each([
    ['NEEDS_BETTER', 'The designated clinical officer post is vacant.', ['CAPACITY']],
    ['NEEDS_BETTER', 'A shortage of educational psychologists limits what schools receive.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There are not enough speech and language therapists.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There are insufficient numbers of occupational therapists.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There are not enough health visitors.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There is a lack of a designated clinical officer.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There is not enough alternative provision.', ['ACCESS']],
    ['NEEDS_BETTER', 'There are not enough short breaks for families.', ['ACCESS']],
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
    ['NEEDS_BETTER', 'CAMHS does not have the capacity to meet demand.', ['CAPACITY']],
    ['NEEDS_BETTER', 'A shortage of educational psychologists is delaying assessments.', ['CAPACITY', 'WAITING']],
    ['NEEDS_BETTER', 'Pupils in alternative provision are not checked on often enough.', ['OVERSIGHT']],
    ['NEEDS_BETTER', 'Parents are not kept informed about their child’s EHC plan.', ['COMMUNICATION']],
    ['NEEDS_BETTER', 'CAMHS does not accept referrals of children with autism.', ['ACCESS']],
    ['EFFECTIVE', 'Families appreciate their short breaks.', []],
    ['EXPERIENCE', 'While there are long waits for CAMHS, these are falling.', ['WAITING']],
    // Numbers of staff, and posts that stand empty.
    ['NEEDS_BETTER', 'School nurse numbers have declined since 2019.', ['CAPACITY']],
    ['NEEDS_BETTER', 'There is a shortfall of educational psychologists.', ['CAPACITY']],
    // Who is reached, up to what age, and where.
    ['NEEDS_BETTER', 'Occupational therapy is only available to those with an EHC plan.', ['ACCESS']],
    [
      'NEEDS_BETTER',
      'What physiotherapy a child is offered depends on the village where the family lives.',
      ['ACCESS'],
    ],
    ['NEEDS_BETTER', 'CAMHS stops at the age of 17 and young adults are left without support.', ['ACCESS']],
    ['EFFECTIVE', 'Every school in the city has a named speech and language therapist.', ['ACCESS']],
    // Who knows too little: leaders of what is provided, families of what there is.
    ['NEEDS_BETTER', 'Leaders know too little about alternative provision.', ['OVERSIGHT']],
    [
      'NEEDS_BETTER',
      'Parents find the short breaks process bewildering and get conflicting information.',
      ['COMMUNICATION'],
    ],
    // Regard and praise for the help itself.
    ['EFFECTIVE', 'Parents are full of praise for the skill and patience of SENDIASS caseworkers.', ['QUALITY']],
    // Words of one theme that speak of something else.
    ['NEEDS_BETTER', 'The local authority and the ICB must reduce waits for CAMHS.', ['WAITING']],
  ] as const)('%s: %s', (section, sentence, themes) => {
    expect(themesOf(section, sentence)).toEqual(themes);
  });

  it('a sentence that goes on with the one before it takes its theme', () => {
    const finding = 'Some children wait too long for health services. This is particularly the case for physiotherapy.';
    expect(themesOf('NEEDS_BETTER', finding)).toEqual(['WAITING']);
  });

  it.each([
    // A weakness nearly always has a theme: its likeliest is told below the threshold too, but nothing that is unlikely.
    ['WEAKNESS', 0.3, ['WAITING']],
    ['MIXED', 0.3, ['WAITING']],
    ['WEAKNESS', 0.2, []],
    ['STRENGTH', 0.3, []],
    ['STRENGTH', 0.5, ['WAITING']],
    ['NEUTRAL', 0.9, []],
  ] as const)('%s, and waiting as likely as %s: %j', (polarity, likelihood, themes) => {
    const sums = THEMES.map((theme) => (theme === 'WAITING' ? Math.log(likelihood / (1 - likelihood)) : -5));
    expect(toldThemes(sums, polarity, 0.4)).toEqual(themes);
  });

  it('what is not judged has no theme', () => {
    expect(themesOf('CONTEXT', 'The council commissions a range of alternative provision.')).toEqual([]);
  });
});
