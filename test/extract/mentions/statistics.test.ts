import { describe, expect, it } from 'vitest';
import { statisticsIn } from './support/reading.ts';

const figures = (sentence: string) => statisticsIn(sentence).map(({ value, unit }) => `${value} ${unit}`);

describe('the figures of a sentence', () => {
  it.each([
    ['Only 38% of new plans were issued on time.', ['38 %']],
    ['Around 12 per cent of pupils have an EHC plan.', ['12 %']],
    ['Children wait 12-13 months for an autism assessment.', ['12 months']],
    ['Families wait between 10 and 14 weeks.', ['10 weeks']],
    ['More than 1,800 children are waiting.', ['1800 children']],
    ['One in four families waits, and 2 out of 3 schools say so.', ['25 %', '67 %']],
    ['Some families have been waiting for up to 2 years.', ['2 years']],
    ['Around 40% may wait for longer.', ['40 %']],
    ['The forum is made up of about 30 young people.', ['30 young people']],
    ['There is an overspend of £5.5m and a gap of £2.5 billion.', ['5.5 £m', '2.5 £billion']],
    ['A place can cost up to £250k.', ['250 £k']],
    ['Inspectors reviewed the cases of six randomly selected children.', ['6 children']],
    ['The team works with 32 such schools.', ['32 schools']],
    [
      'Of the authorities, 144 of the 151 local authorities are overspent.',
      ['144 local authorities', '151 local authorities'],
    ],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    'On 1 July 2022, the ICB became responsible for health services.',
    'Young people aged 16 to 25 are supported well.',
    'Support ends at the age of 18 years.',
    'There is little on offer for young people over 19 years.',
    'Children up to 11 years are seen at home.',
    'Pupils in Years 5 and 6 are prepared for secondary school.',
    'Results at key stage 2 are low.',
    'Plans are not issued within the 20-week timescale.',
    'The strategy was agreed in 2021/22.',
    'A 24-hour telephone line is available.',
  ])('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

it('what a figure is set against, when, and what is measured', () => {
  const sentence = 'In 2023, 60% of plans were issued on time against a national average of 54%.';
  expect(statisticsIn(sentence)).toEqual([
    {
      value: 60,
      unit: '%',
      measure: 'of plans were issued on time',
      period: 'In 2023',
      comparator: { value: 54, label: 'national average' },
      quote: sentence,
      page: 1,
      start: 0,
      end: sentence.length,
      voice: 'INSPECTORS',
      within: { kind: 'FINDING', index: 0 },
    },
  ]);
});

describe('what is measured, in the words of the document', () => {
  it.each([
    ['38% of new plans were on time, compared with 50% nationally.', ['of new plans were on time']],
    [
      'In the north, 71% of places are filled, which is well above the national average of 64%.',
      ['of places are filled'],
    ],
    ['Timeliness is 45% when the national average is 49%.', ['Timeliness is']],
    [
      'Some 62% of reviews are late and 20% of families appeal.',
      [
        'Some … of reviews are late and 20% of families appeal',
        'Some 62% of reviews are late and … of families appeal',
      ],
    ],
    ['Costs grew by £3m to £12m.', ['Costs grew by … to £12m', 'Costs grew by £3m to']],
  ])('%s', (sentence, measures) => {
    expect(statisticsIn(sentence).map(({ measure }) => measure)).toEqual(measures);
  });
});

describe('the period of a figure', () => {
  it.each([
    ['In 2022, 40% of plans were late, and 31% of reviews.', ['In 2022', 'In 2022']],
    ['Costs rose by £3m last year, beside a national gap of £2bn.', ['last year', null]],
    ['Waits have doubled since 2021, to 52 weeks for 900 children.', ['since 2021', 'since 2021']],
  ])('%s', (sentence, periods) => {
    expect(statisticsIn(sentence).map(({ period }) => period)).toEqual(periods);
  });
});
