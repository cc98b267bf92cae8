import { describe, expect, it } from 'vitest';
import { monitoringInspection, nextInspection, outcomeOf } from '../../../src/extract/report/outcome.ts';

describe('the outcome, from its own words', () => {
  it.each([
    [
      'The local area partnership’s arrangements typically lead to positive experiences and outcomes.',
      'TYPICALLY_POSITIVE',
    ],
    ['The local area partnership’s arrangements lead to inconsistent experiences and outcomes.', 'INCONSISTENT'],
    [
      'There are widespread and/or systemic failings leading to significant concerns about experiences.',
      'WIDESPREAD_FAILINGS',
    ],
    ['The partnership has taken effective action.', null],
  ])('%s', (words, outcome) => {
    expect(outcomeOf(words)).toBe(outcome);
  });
});

describe('what comes next, as printed', () => {
  const failing =
    'A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately 3 years.';
  it.each([
    [
      'The next full area SEND inspection will be within approximately five years.',
      'within approximately five years',
      null,
    ],
    [
      'Ofsted and CQC will carry out a monitoring inspection in approximately 18 months’ time.',
      null,
      "in approximately 18 months' time",
    ],
    ['A monitoring inspection should take place within about 18 months.', null, 'within about 18 months'],
    ['The next full area SEND inspection will take place in approximately 3 years.', 'in approximately 3 years', null],
    [failing, 'within approximately 3 years', 'within approximately 18 months'],
    ['The local area partnership must work jointly to make improvements.', null, null],
  ])('%s', (words, next, monitoring) => {
    expect([nextInspection(words), monitoringInspection(words)]).toEqual([next, monitoring]);
  });
});
