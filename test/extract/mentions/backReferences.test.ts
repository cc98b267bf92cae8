import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/extract/vocabulary.ts';
import { brief, mentionsIn } from './support/reading.ts';

const referring = (section: Section, finding: string) => mentionsIn(section, finding).filter((one) => one.anaphoric);

describe('a sentence that only refers back belongs to the service it refers to', () => {
  it.each([
    [
      'NEEDS_BETTER',
      'The designated medical officer has too little time. She does not have oversight of health advice.',
      ['DMO WEAKNESS'],
    ],
    [
      'NEEDS_BETTER',
      'Money was found for a designated clinical officer role to help the designated medical officer. However, attempts to recruit to this post have not been successful.',
      ['DCO WEAKNESS'],
    ],
    [
      'EFFECTIVE',
      'The designated clinical officer and the designated social care officer work well. They effectively influence strategy.',
      ['DCO STRENGTH', 'DSCO STRENGTH'],
    ],
    [
      'EFFECTIVE',
      'The educational psychology team is strong. The team gives schools valuable advice.',
      ['EP STRENGTH'],
    ],
    ['EFFECTIVE', 'The local offer is clear. It is well used by families.', ['LOCAL_OFFER STRENGTH']],
    ['NEEDS_BETTER', 'Children wait too long for CAMHS. Some wait for more than two years.', ['CAMHS WEAKNESS']],
  ] as const)('%s: %s', (section, finding, mentions) => {
    expect(referring(section, finding).map(brief)).toEqual(mentions);
  });

  it('its rule names the reference, and it is less sure than a sentence that names the service', () => {
    const [named, referred] = mentionsIn('EFFECTIVE', 'The local offer is clear. It is well used by families.');
    expect(referred?.rule).toMatch(/^refers\.it\+/);
    expect(referred?.confidence).toBeLessThan(named?.confidence ?? 0);
  });

  it.each([
    ['another finding is between', 'The designated clinical officer is effective.\nShe was appointed last year.'],
    ['the sentence before begins with someone else', 'Leaders trust the local offer. They know the area well.'],
    ['nothing is judged', 'SENDIASS is helpful. It is a charity.'],
  ])('none where %s', (_, finding) => {
    expect(finding.split('\n').flatMap((one) => referring('EFFECTIVE', one))).toEqual([]);
  });
});
