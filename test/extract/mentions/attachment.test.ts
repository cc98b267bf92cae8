import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/extract/vocabulary.ts';
import { brief, mentionsIn } from './support/reading.ts';

const judged = (section: Section, sentence: string) => mentionsIn(section, sentence).map(brief);

describe('of two services in a sentence each is judged by what is told of it', () => {
  it.each([
    // Set against one another.
    ['NEEDS_BETTER', 'Unlike CAMHS, SENDIASS is slow to answer.', ['CAMHS STRENGTH', 'SENDIASS WEAKNESS']],
    ['NEEDS_BETTER', 'With the exception of occupational therapy, therapies are hard to get.', ['OT STRENGTH']],
    // Cause and effect.
    [
      'EXPERIENCE',
      'Health visitors spot needs early, only for families to wait two years for physiotherapy.',
      ['HEALTH_VISITING STRENGTH', 'PHYSIO WEAKNESS'],
    ],
    // A list in which each has its own word.
    [
      'EXPERIENCE',
      'SENDIASS is seen as helpful, CAMHS as remote and hard to reach.',
      ['SENDIASS STRENGTH', 'CAMHS WEAKNESS'],
    ],
    ['EXPERIENCE', 'Occupational therapy and physiotherapy are hard to get.', ['OT WEAKNESS', 'PHYSIO WEAKNESS']],
  ] as const)('%s: %s', (section, sentence, mentions) => {
    expect(judged(section, sentence)).toEqual(mentions);
  });
});

describe('what a service tells of others is no judgement of it; what it tells of itself is', () => {
  it.each([
    ['NEEDS_BETTER', 'Physiotherapists told inspectors that schools lack equipment.', ['PHYSIO NEUTRAL']],
    ['NEEDS_BETTER', 'CAMHS clinicians said that GPs refer children too late.', ['CAMHS NEUTRAL']],
    ['NEEDS_BETTER', 'The parent carer forum told inspectors that it is not consulted.', ['PCF WEAKNESS']],
  ] as const)('%s: %s', (section, sentence, mentions) => {
    expect(judged(section, sentence)).toEqual(mentions);
  });
});

describe('the part that a service plays gives way to words that judge it', () => {
  it.each([
    ['NEEDS_BETTER', 'CAMHS provides nothing for children who are not in school.', ['CAMHS WEAKNESS']],
    ['NEEDS_BETTER', 'Physiotherapists attend reviews too rarely and are hard to reach.', ['PHYSIO WEAKNESS']],
    ['NEEDS_BETTER', 'A DMO has been appointed for just one morning a week.', ['DMO WEAKNESS']],
    ['EXPERIENCE', 'Long waits for educational psychologists make parents anxious.', ['EP WEAKNESS']],
    ['EXPERIENCE', 'Educational psychologists help schools to understand anxiety.', ['EP STRENGTH']],
  ] as const)('%s: %s', (section, sentence, mentions) => {
    expect(judged(section, sentence)).toEqual(mentions);
  });
});

describe('what was before weighs nothing against what is now', () => {
  it.each([
    ['EFFECTIVE', 'Previously, SENDIASS was hard to reach, but it now answers within a day.', ['SENDIASS STRENGTH']],
    [
      'NEEDS_BETTER',
      'Until recently, short breaks were easy to book, but families now wait too long.',
      ['SHORT_BREAKS WEAKNESS'],
    ],
  ] as const)('%s: %s', (section, sentence, mentions) => {
    expect(judged(section, sentence)).toEqual(mentions);
  });
});

describe('denying words that praise, and subjects of whom it is denied', () => {
  it.each([
    ['EXPERIENCE', 'Parents could not speak more highly of CAMHS.', ['CAMHS STRENGTH']],
    ['EFFECTIVE', 'SENDIASS does not simply give advice; it goes to meetings with families.', ['SENDIASS STRENGTH']],
    [
      'EXPERIENCE',
      'Without the school nurse, many families said they would have struggled.',
      ['SCHOOL_NURSING STRENGTH'],
    ],
    ['EFFECTIVE', 'Health visitors find delays that might otherwise be missed.', ['HEALTH_VISITING STRENGTH']],
    ['EXPERIENCE', 'Nobody who wrote to inspectors felt helped by CAMHS.', ['CAMHS WEAKNESS']],
    ['EXPERIENCE', 'Very few of those who answered the survey said that CAMHS had been helpful.', ['CAMHS WEAKNESS']],
  ] as const)('%s: %s', (section, sentence, mentions) => {
    expect(judged(section, sentence)).toEqual(mentions);
  });
});
