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
    ['Children wait more than two years, or over a year for speech therapy.', ['2 years', '1 years']],
    ['Families wait a year, and appointments come within two weeks.', ['1 years', '2 weeks']],
    ['Half of parents and two-thirds of the carers answered.', ['50 %', '67 %']],
    ['Three quarters of pupils go on, a third of them to college.', ['75 %', '33 %']],
    ['Around 40% may wait for longer.', ['40 %']],
    ['The forum is made up of about 30 young people.', ['30 young people']],
    ['There is an overspend of £5.5m and a gap of £2.5 billion.', ['5.5 £m', '2.5 £billion']],
    ['A place can cost up to £250k.', ['250 £k']],
    ['Inspectors reviewed the cases of six randomly selected children.', ['6 children']],
    ['The team works with 32 such schools.', ['32 schools']],
    ['There are 3.5 full-time equivalent educational psychologists.', ['3.5 psychologists']],
    ['The team of 12 visits 45 schools.', ['45 schools']],
    ['It takes 20 weeks to issue an EHC plan.', ['20 weeks']],
    [
      'Of the authorities, 144 of the 151 local authorities are overspent.',
      ['144 local authorities', '151 local authorities'],
    ],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected);
  });
});

describe('a part and its total', () => {
  it.each([
    ['Twenty-two of the 30 plans that inspectors sampled were late.', ['22 plans', '30 plans']],
    ['Only 9 of 31 plans were on time.', ['9 plans', '31 plans']],
    ['The officer replied that four of 18 posts were vacant.', ['4 posts', '18 posts']],
    ['Two of the three areas are good.', ['2 areas', '3 areas']],
    ['Only one of the 31 plans was on time.', ['1 plans', '31 plans']],
    // Which one, not how many.
    ['One of the 10 priority areas is speech.', ['10 priority areas']],
    ['Of the 30 plans sampled, 22 were late.', ['30 plans', '22 plans']],
    ['Of the four providers, two are run by a trust.', ['4 providers', '2 providers']],
    ['There are 500 children on the list, of whom 300 have waited long.', ['500 children', '300 children']],
    ['Inspectors saw 30 plans; eight were good and 22 were poor.', ['30 plans', '8 plans', '22 plans']],
    ['There are 12 schools, 4 of which are full.', ['12 schools', '4 schools']],
    // A time is counted by itself.
    ['Waits of 12 weeks are common, and 18 are not rare.', ['12 weeks']],
    ['Around 18 were waiting.', []],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected);
  });

  it('what is said of the part is no measure of the total', () => {
    expect(statisticsIn('Only 9 of the 31 plans were on time.').map(({ value, measure }) => [value, measure])).toEqual([
      [9, 'Only … of the 31 plans were on time'],
      [31, '9 of the … plans'],
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Thirteen plans were late, and ninety-six per cent of reviews.', ['13 plans', '96 %']],
    ['Three hundred and fifty children wait, and a hundred parents with them.', ['350 children', '100 parents']],
    ['Some wait for three and a half years, or two and a half months.', ['3.5 years', '2.5 months']],
    ['A wait of a year and a half is common, and one of a year is not rare.', ['1.5 years']],
    ['A wait of a year is usual.', ['1 years']],
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
    'The 20 week time limit for plans is not kept.',
    'The strategy was agreed in 2021/22.',
    'The strategy of 2021–22 schools value.',
    'In the 12 months to March, leaders have changed much.',
    'A 24-hour telephone line is available.',
    'Two years ago, and again three years later, leaders changed the plan.',
    'Over two years, leaders have changed much, and they will over the next two years.',
    'Two years of close work have led to change.',
    'In the first half of the year, staff met twice a year.',
    'Plans are rarely issued within 20 weeks.',
    'The local authority has 20 weeks to issue an EHC plan.',
    'Leaders changed the plan a year and a half ago.',
    'There is a further check at three-and-a-half years.',
    'Young people are six years old, or 18 years of age.',
    'Few children have the reviews at one and two and a half years.',
    'Young people aged sixteen to twenty-five are supported well.',
    'The statutory 20 weeks are seldom kept.',
  ])('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('how exactly a figure is given', () => {
  it.each([
    ['Plans take 30 weeks.', ['30 EXACT']],
    ['Families wait more than 18 months.', ['18 AT_LEAST']],
    ['Some children wait well over 40 weeks.', ['40 AT_LEAST']],
    ['Children with a diagnosis wait 12 weeks or more.', ['12 AT_LEAST']],
    ['At least 300 pupils and no more than 20 staff are involved.', ['300 AT_LEAST', '20 AT_MOST']],
    ['A place can cost up to £250k.', ['250 AT_MOST']],
    ['Some wait for as long as two years.', ['2 AT_MOST']],
    ['Most referrals are seen within 18 weeks.', ['18 AT_MOST']],
    ['The overspend is in the region of £5.5m.', ['5.5 ABOUT']],
    ['The forum is made up of about 30 young people.', ['30 ABOUT']],
    ['The inspection is expected in 6 months or so.', ['6 ABOUT']],
    ['Just over 40% of plans are late.', ['40 ABOUT']],
    ['One in four families waits, and fewer than 2 out of 3 schools say so.', ['25 EXACT', '67 AT_MOST']],
  ])('%s', (sentence, expected) => {
    expect(statisticsIn(sentence).map(({ value, precision }) => `${value} ${precision}`)).toEqual(expected);
  });
});

describe('ranges have both ends, and what moved is no range', () => {
  it.each([
    ['Children wait 12-13 months for an autism assessment.', ['12–13 months']],
    ['Families wait between 10 and 14 weeks.', ['10–14 weeks']],
    ['Waits are three to five months.', ['3–5 months']],
    ['Timeliness has risen from 55% to 83%.', ['55 %', '83 %']],
    ['The wait fell from 18 to 12 months.', ['18 months', '12 months']],
    ['The list fell from 300 to about 120 children.', ['300 children', '120 children']],
    ['Waits are two to three years.', ['2–3 years']],
    ['The wait is from 10 to 12 months.', ['10–12 months']],
  ])('%s', (sentence, expected) => {
    expect(
      statisticsIn(sentence).map(({ value, upTo, unit }) => `${value}${upTo === null ? '' : `–${upTo}`} ${unit}`),
    ).toEqual(expected);
  });
});

it('what a figure is set against, when, and what is measured', () => {
  const sentence = 'In 2023, 60% of plans were issued on time against a national average of 54%.';
  expect(statisticsIn(sentence)).toEqual([
    {
      value: 60,
      upTo: null,
      precision: 'EXACT',
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

describe('what a figure is set against', () => {
  it.each([
    ['Only 46% of plans are issued within 20 weeks, compared with 49% nationally.', ['46 % against 49 nationally']],
    ['Plans take 32 weeks on average, against the statutory 20 weeks.', ['32 weeks against 20 statutory']],
    ['Timeliness is 45% when the national average is 49%.', ['45 % against 49 national average']],
    ['Plans take 32 weeks on average and reviews 12 weeks.', ['32 weeks', '12 weeks']],
  ])('%s', (sentence, expected) => {
    expect(
      statisticsIn(sentence).map(({ value, unit, comparator: against }) =>
        against === null ? `${value} ${unit}` : `${value} ${unit} against ${against.value} ${against.label}`,
      ),
    ).toEqual(expected);
  });
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
    ['Families are told within ten working days.', ['Families are told within … working days']],
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

  it.each([
    ['Between April 2022 and March 2023', 'Between April 2022 and March 2023'],
    ['From 2021 to 2023', 'From 2021 to 2023'],
    ['At the end of March 2024', 'At the end of March 2024'],
    ['By the end of the 2022/23 financial year', 'By the end of the 2022/23 financial year'],
    ['As of January 2024', 'As of January 2024'],
    ['As at 31 March 2024', 'As at 31 March 2024'],
    ['On 31 March 2024', 'On 31 March 2024'],
    ['In the 12 months to March 2024', 'In the 12 months to March 2024'],
    ['In 2022–23', 'In 2022–23'],
    ['In the academic year 2022/23', 'In the academic year 2022/23'],
    ['In the 2022/23 academic year', 'In the 2022/23 academic year'],
    ['In autumn 2023', 'In autumn 2023'],
    ['In the spring term of 2023', 'In the spring term of 2023'],
    ['In the first quarter of 2024', 'In the first quarter of 2024'],
    ['Since September', 'Since September'],
    ['Three years ago', 'Three years ago'],
    ['Over the last six months', 'the last six months'],
    ['At the time of the inspection', 'At the time of the inspection'],
  ])('a time before a figure: %s', (opening, period) => {
    expect(statisticsIn(`${opening}, 45% of plans were late.`).map((one) => [one.value, one.period])).toEqual([
      [45, period],
    ]);
  });

  it.each([
    // What recurs each year is no time; an amount by the year is.
    ['Some 45% of annual reviews were late in 2023.', ['in 2023']],
    ['Annual reviews are late in 45% of cases.', [null]],
    ['The annual cost of a place is £40k.', ['annual']],
    // Durations are none either.
    ['Some 40 children wait for a year.', [null]],
    // Each figure has the time that stands beside it.
    ['Timeliness rose from 45% in March 2022 to 88% in March 2024.', ['in March 2022', 'in March 2024']],
    ['Last year, 45% of plans were late; this year, 60% are.', ['Last year', 'this year']],
    ['Last year 45% of plans were late and this year 60% are.', ['Last year', 'this year']],
    ['The deficit is £14m and is forecast to reach £20m by 2026.', [null, 'by 2026']],
    ['Plans were late for 48% in May 2024, up from 31% a year earlier.', ['in May 2024', 'a year earlier']],
    // Or one is said of both.
    ['Some 45% of plans and 31% of reviews were late in 2023.', ['in 2023', 'in 2023']],
    ['Some 300 children waited over 40 weeks in 2023.', ['in 2023', 'in 2023']],
    // What is begun anew has only a time that stands first.
    ['The backlog was cleared by May, and 68% of plans are on time.', [null]],
    ['Since April, nurses work in schools; they see pupils for up to six sessions.', [null]],
    ['In 2022, 40% of plans were late; 31% of reviews were, too.', ['In 2022', 'In 2022']],
    // The time of what a figure is set against is not its own.
    ['Only 45% of plans were on time compared with 31% last year.', [null]],
  ])('%s', (sentence, periods) => {
    expect(statisticsIn(sentence).map(({ period }) => period)).toEqual(periods);
  });
});
