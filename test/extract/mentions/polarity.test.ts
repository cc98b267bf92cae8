import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/extract/vocabulary.ts';
import { brief, mentionsIn } from './support/reading.ts';

const judged = (section: Section, sentence: string) => mentionsIn(section, sentence).map(brief);

describe('polarity', () => {
  describe('what is asked for is a weakness', () => {
    it.each([
      ['IMPROVEMENTS', 'Leaders should build on the effective work of CAMHS.', ['CAMHS WEAKNESS']],
      ['PRIORITY_ACTION', 'Leaders must reduce the time that children wait for CAMHS.', ['CAMHS WEAKNESS']],
      ['WSOA', 'the poor quality of the local offer', ['LOCAL_OFFER WEAKNESS']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('what only describes is neutral', () => {
    it.each([
      ['CONTEXT', 'The council commissions alternative provision for pupils who cannot attend school.', ['AP NEUTRAL']],
      ['NEEDS_BETTER', 'A new local offer is due to be launched next spring.', ['LOCAL_OFFER NEUTRAL']],
      ['NEEDS_BETTER', 'The parent carer forum reports that families feel frustrated.', ['PCF NEUTRAL']],
      ['NEEDS_BETTER', 'There is a plan to redesign the neurodevelopmental pathway.', ['ND_PATHWAY NEUTRAL']],
      ['EXPERIENCE', 'Some pupils have since moved to alternative provision.', ['AP NEUTRAL']],
      [
        'EXPERIENCE',
        'Parents told inspectors, through the parent carer forum, that they feel ignored.',
        ['PCF NEUTRAL'],
      ],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('what is asked at a meeting judges nothing, and what is stated there does', () => {
    it.each([
      ['MINUTES', 'The Chair asked whether waits for CAMHS were too long.', ['CAMHS NEUTRAL']],
      ['MINUTES', 'Members requested that figures on speech and language therapy delays be shared.', ['SALT NEUTRAL']],
      ['MINUTES', 'A written reply would be sent on the poor uptake of short breaks.', ['SHORT_BREAKS NEUTRAL']],
      ['MINUTES', 'Councillor Fox queried how late EHC plans were.', []],
      ['MINUTES', 'Are leaders confident that EHC plans are much better?', []],
      [
        'MINUTES',
        'How well does CAMHS work with schools? Waits for CAMHS were too long.',
        ['CAMHS NEUTRAL', 'CAMHS WEAKNESS'],
      ],
      ['MINUTES', 'In response, the Head of SEND confirmed that waits for CAMHS were too long.', ['CAMHS WEAKNESS']],
      ['NEEDS_BETTER', 'Parents who asked about CAMHS waited too long for it.', ['CAMHS WEAKNESS']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('when, where and for whom a service acts is no judgement of it', () => {
    it.each([
      [
        'EFFECTIVE',
        'Where children cannot wait for an assessment, CAMHS offers immediate support.',
        ['CAMHS STRENGTH'],
      ],
      ['EFFECTIVE', 'The DCO intervenes when health advice is late or of poor quality.', ['DCO STRENGTH']],
      ['EFFECTIVE', 'The DSCO challenges poor practice and supports social workers.', ['DSCO STRENGTH']],
      ['NEEDS_BETTER', 'Help from CAMHS comes only when young people reach crisis.', ['CAMHS WEAKNESS']],
      [
        'NEEDS_BETTER',
        'Occupational therapists’ reports describe children’s difficulties well, but their advice is vague.',
        ['OT MIXED'],
      ],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('words outweigh the section', () => {
    it.each([
      ['EFFECTIVE', 'However, there are not enough short breaks.', ['SHORT_BREAKS WEAKNESS']],
      ['EFFECTIVE', 'However, waits for CAMHS are far too long.', ['CAMHS WEAKNESS']],
      ['NEEDS_BETTER', 'Recently issued EHC plans are clear and accurate.', ['EHCP STRENGTH']],
      ['NEEDS_BETTER', 'Health visitors provide effective early support.', ['HEALTH_VISITING STRENGTH']],
      ['EXPERIENCE', 'Some young people get help from CAMHS only when they reach crisis point.', ['CAMHS WEAKNESS']],
      ['EXPERIENCE', 'Parents said that they could not have managed without SENDIASS.', ['SENDIASS STRENGTH']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('negators turn a word over', () => {
    it.each([
      ['EXPERIENCE', 'The support from CAMHS is not effective.', ['CAMHS WEAKNESS']],
      ['EXPERIENCE', 'Families do not have to wait for support from SENDIASS.', ['SENDIASS STRENGTH']],
      ['EXPERIENCE', 'Children see a physiotherapist without delay.', ['PHYSIO STRENGTH']],
      [
        'EXPERIENCE',
        'Recent attempts to recruit a designated clinical officer have not been successful.',
        ['DCO WEAKNESS'],
      ],
      ['EXPERIENCE', 'There are too few educational psychologists.', ['EP WEAKNESS']],
      ['EXPERIENCE', 'School nurses are no longer available to special schools.', ['SCHOOL_NURSING WEAKNESS']],
      ['EXPERIENCE', 'There is no lack of short breaks.', ['SHORT_BREAKS STRENGTH']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('what is bad but mended is good', () => {
    it.each([
      ['EFFECTIVE', 'Leaders have reduced delays in occupational therapy.', ['OT STRENGTH']],
      ['EFFECTIVE', 'Waiting times for speech and language therapy have fallen.', ['SALT STRENGTH']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('contrasts', () => {
    it.each([
      [
        'EXPERIENCE',
        'Although CAMHS staff give excellent support, children wait too long to see them.',
        ['CAMHS MIXED'],
      ],
      ['NEEDS_BETTER', 'EHC plans are issued on time but their quality is poor.', ['EHCP MIXED']],
      ['NEEDS_BETTER', 'The local offer is known about but is not well used.', ['LOCAL_OFFER MIXED']],
      ['EFFECTIVE', 'Despite serious staff shortages, SENDIASS supports many families.', ['SENDIASS MIXED']],
      ['NEEDS_BETTER', 'Despite recent improvements, the quality of EHC plans is too variable.', ['EHCP WEAKNESS']],
      [
        'NEEDS_BETTER',
        'While physiotherapy is provided promptly, children wait too long for occupational therapy.',
        ['PHYSIO STRENGTH', 'OT WEAKNESS'],
      ],
      [
        'NEEDS_BETTER',
        'While SENDIASS is highly valued, CAMHS is hard to access.',
        ['SENDIASS STRENGTH', 'CAMHS WEAKNESS'],
      ],
      ['NEEDS_BETTER', 'While there is a telephone line for CAMHS, it is not well used.', ['CAMHS WEAKNESS']],
      ['EXPERIENCE', 'Families receive helpful advice from SENDIASS while they wait.', ['SENDIASS STRENGTH']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('what a clause beside the judgement denies is not the judgement', () => {
    it.each([
      [
        'EXPERIENCE',
        'Health visitors, who often notice that something is not as it might be, make prompt referrals.',
        ['HEALTH_VISITING STRENGTH'],
      ],
      [
        'NEEDS_BETTER',
        'Although families have access to autism assessment workshops while they wait, this is not mirrored elsewhere.',
        ['ND_PATHWAY STRENGTH'],
      ],
      ['EXPERIENCE', 'Few young people are kept waiting for CAMHS.', ['CAMHS STRENGTH']],
      ['NEEDS_BETTER', 'Children must receive an assessment by CAMHS before they join the group.', ['CAMHS NEUTRAL']],
      ['NEEDS_BETTER', 'Many parents rely on the parent carer forum for advice.', ['PCF NEUTRAL']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('a share judges by its size, by what it is set against and by how it has moved', () => {
    it.each([
      ['NEEDS_BETTER', 'Only 31% of EHC plans were issued within 20 weeks last year.', ['EHCP WEAKNESS']],
      ['EXPERIENCE', 'Four out of five EHC plans are finished on time.', ['EHCP STRENGTH']],
      ['EXPERIENCE', 'A quarter of school nursing posts are empty.', ['SCHOOL_NURSING WEAKNESS']],
      [
        'EXPERIENCE',
        'Around 60% of EHC plans are completed on time, compared with half nationally.',
        ['EHCP STRENGTH'],
      ],
      [
        'EXPERIENCE',
        'The proportion of families who receive a visit from a health visitor went from 92% to 71%.',
        ['HEALTH_VISITING WEAKNESS'],
      ],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('what came to an end, is not reached or not known is a weakness', () => {
    it.each([
      [
        'NEEDS_BETTER',
        'The physiotherapy clinics in children’s centres were discontinued last summer.',
        ['PHYSIO WEAKNESS'],
      ],
      ['EXPERIENCE', 'Occupational therapy ends at 16.', ['OT WEAKNESS']],
      ['EXPERIENCE', 'Awareness of SENDIASS among families new to the country is low.', ['SENDIASS WEAKNESS']],
      ['EXPERIENCE', 'Families with no car have little prospect of a short break.', ['SHORT_BREAKS WEAKNESS']],
      ['MAIN_WEAKNESS', 'Short breaks were cut without consultation.', ['SHORT_BREAKS WEAKNESS']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('an NHS trust is no trust, and a contract that is extended no growth', () => {
    it.each([
      ['NEEDS_BETTER', 'Parents must go to another NHS trust for physiotherapy.', ['PHYSIO WEAKNESS']],
      [
        'NEEDS_BETTER',
        'The contract for speech and language therapy was extended again, and there is no occupational therapy.',
        ['SALT WEAKNESS', 'OT WEAKNESS'],
      ],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('a concession between a name and its verb leaves the judgement to the verb', () => {
    it.each([
      ['NEEDS_BETTER', 'The work of SENDIASS, although valued by parents, is thinly spread.', ['SENDIASS MIXED']],
      [
        'EXPERIENCE',
        'The local offer is well used, although some groups, such as young carers, are not reached.',
        ['LOCAL_OFFER MIXED'],
      ],
      [
        'EXPERIENCE',
        'School nurses are well known in secondary schools; by contrast, children taught at home are unknown to the service.',
        ['SCHOOL_NURSING MIXED'],
      ],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('shares and deadlines are judged by which way they went', () => {
    it.each([
      ['NEEDS_BETTER', 'The proportion of EHC plans issued within 20 weeks has fallen.', ['EHCP WEAKNESS']],
      ['EXPERIENCE', 'Waits for CAMHS have fallen sharply.', ['CAMHS STRENGTH']],
      ['NEEDS_BETTER', 'EHC plans for young adults are finalised after the deadline.', ['EHCP WEAKNESS']],
      ['MAIN_WEAKNESS', 'Just over a third of EHC plans were completed on time.', ['EHCP WEAKNESS']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  describe('an example goes on with what it is an example of', () => {
    it.each([
      [
        'NEEDS_BETTER',
        'Training is a strength. For example, educational psychologists train all schools.',
        ['EP STRENGTH'],
      ],
      ['EFFECTIVE', 'Support is strong. This includes school nurses in every locality.', ['SCHOOL_NURSING STRENGTH']],
    ] as const)('%s: %s', (section, sentence, mentions) => {
      expect(judged(section, sentence)).toEqual(mentions);
    });
  });

  it('each judgement says which rule or model made it, and how sure it is', () => {
    const [mention] = mentionsIn('IMPROVEMENTS', 'Leaders should reduce waits for CAMHS.');
    expect(mention?.rule).toBe('section.action');
    expect(mention?.confidence).toBeGreaterThan(0.9);
  });
});
