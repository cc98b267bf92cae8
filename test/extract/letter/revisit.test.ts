import { describe, expect, it } from 'vitest';
import { NotAnInspectionDocument } from '../../../src/extract/NotAnInspectionDocument.ts';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { subjectOf } from '../../../src/extract/letter/readLetter.ts';
import { AREAS } from '../support/areas.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const OPENING: Written[] = [
  ['PARAGRAPH', '24 June 2021'],
  ['PARAGRAPH', 'Ann Other, Director of Children’s Services, Kent County Council'],
  ['PARAGRAPH', 'Dear Ms Other'],
  ['HEADING', 'Joint area SEND revisit in Kent'],
  [
    'PARAGRAPH',
    'Between 19 May 2021 and 21 May 2021, Ofsted and the Care Quality Commission (CQC) revisited the local area of Kent to decide whether sufficient progress has been made in addressing each of the areas of significant weakness detailed in the written statement of action issued on 29 March 2019.',
  ],
];
const CLOSING: Written[] = [
  ['PARAGRAPH', 'Yours sincerely'],
  ['PARAGRAPH', 'Nia Bowen'],
  ['PARAGRAPH', 'HMI Lead Inspector'],
];

const SOME: Written = [
  'PARAGRAPH',
  'The area has made sufficient progress in addressing one of the two significant weaknesses identified at the initial inspection.',
];
const MAIN: Written = ['HEADING', 'Main findings'];
const WAITS: Written[] = [
  [
    'BULLET',
    'At the initial inspection, inspectors found that waits for speech and language therapy were far too long.',
  ],
  [
    'PARAGRAPH',
    'Leaders have acted effectively, and families value this. Waiting times for speech and language therapy have fallen.',
  ],
  ['PARAGRAPH', 'The area has made sufficient progress in improving the timeliness of the service.'],
];
const PLANS: Written[] = [
  ['BULLET', 'The initial inspection found weaknesses in:'],
  ['SUB_BULLET', 'the quality of EHC plans'],
  ['PARAGRAPH', 'Too many EHC plans still lack advice from health professionals.'],
  ['PARAGRAPH', 'The area has not made sufficient progress in improving the quality of the plans.'],
];

const revisit = (...written: Written[]) => extractDocument(sourceDocument([...OPENING, ...written, ...CLOSING]), AREAS);

describe('the letter on a revisit', () => {
  const { kind, area, inspection, inspectors, findings, recommendations, mentions, coverage, notUnderstood } = revisit(
    SOME,
    MAIN,
    ...WAITS,
    ...PLANS,
  );

  it('is a letter of the framework of 2016, with its own days, team and outcome', () => {
    expect(kind).toBe('INSPECTION_LETTER');
    expect(area.name).toBe('Kent');
    expect(inspection).toMatchObject({
      framework: 'LOCAL_AREA_SEND_2016',
      start: '2021-05-19',
      end: '2021-05-21',
      outcome: 'INSUFFICIENT_PROGRESS',
    });
    expect(inspectors.map(({ name, lead }) => [name, lead])).toEqual([['Nia Bowen', true]]);
  });

  it('names each weakness again, with whether enough has been done', () => {
    expect(recommendations.map((one) => [one.kind, one.text.split('\n').length, one.revisitJudgement])).toEqual([
      ['REVISITED_WEAKNESS', 1, 'SUFFICIENT'],
      ['REVISITED_WEAKNESS', 2, 'INSUFFICIENT'],
    ]);
  });

  it('finds in paragraphs; a judgement of progress is praise or blame', () => {
    expect(findings.map(({ section, polarity, text }) => [section, polarity, text.slice(0, 30)])).toEqual([
      ['INTRO', 'NEUTRAL', 'Between 19 May 2021 and 21 May'],
      ['INTRO', 'NEUTRAL', 'The area has made sufficient p'],
      ['REVISIT', 'STRENGTH', 'Leaders have acted effectively'],
      ['REVISIT', 'STRENGTH', 'The area has made sufficient p'],
      ['REVISIT', 'WEAKNESS', 'Too many EHC plans still lack '],
      ['REVISIT', 'WEAKNESS', 'The area has not made sufficie'],
    ]);
  });

  it('what was found before judges no service now', () => {
    expect(mentions.map(({ service, polarity, section }) => [service, polarity, section])).toEqual([
      ['SALT', 'NEUTRAL', 'REVISITED_WEAKNESS'],
      ['SALT', 'STRENGTH', 'REVISIT'],
      ['EHCP', 'NEUTRAL', 'REVISITED_WEAKNESS'],
      ['EHCP', 'WEAKNESS', 'REVISIT'],
    ]);
  });

  it('nor does a sentence that tells how things were', () => {
    const said: Written = [
      'PARAGRAPH',
      'At the time of the initial inspection, there was no designated clinical officer. A designated clinical officer is now in post. Previously, health visitors were too few.',
    ];
    const { mentions: read } = revisit(SOME, MAIN, ...WAITS.slice(0, 1), said, ...WAITS.slice(2));
    expect(read.slice(1).map(({ service, polarity, rule }) => [service, polarity, rule])).toEqual([
      ['DCO', 'NEUTRAL', 'of-before'],
      ['DCO', 'STRENGTH', 'cues.helps'],
      ['HEALTH_VISITING', 'NEUTRAL', 'of-before'],
    ]);
  });

  it('what the words before a colon lead in to was found before, in a sentence of its own too', () => {
    const [lead] = PLANS;
    const { recommendations: again, mentions: read } = revisit(
      SOME,
      MAIN,
      ...WAITS,
      lead as Written,
      ['PARAGRAPH', 'EHC plans were of poor quality.'],
      ...PLANS.slice(2),
    );
    expect(again[1]?.text).toBe('The initial inspection found weaknesses in:\nEHC plans were of poor quality.');
    expect(read.filter(({ quote }) => quote.startsWith('EHC plans were'))).toMatchObject([
      { polarity: 'NEUTRAL', section: 'REVISITED_WEAKNESS' },
    ]);
  });

  it('nothing of it is left over', () => {
    expect([coverage.share, notUnderstood]).toEqual([1, []]);
  });
});

it.each([
  ['a heading', ['HEADING', 'Weaknesses in joint commissioning']],
  ['a number', ['PARAGRAPH', 'Area of significant weakness 1: the weak joint commissioning.']],
  ['nothing but its bullet', ['BULLET', 'the weak arrangements for joint commissioning']],
] as [string, Written][])('a weakness told by %s', (_how, weakness) => {
  const { recommendations } = revisit(SOME, MAIN, weakness, WAITS[1] as Written, WAITS[2] as Written);
  expect(recommendations.map(({ text, revisitJudgement }) => [text, revisitJudgement])).toEqual([
    [weakness[1], 'SUFFICIENT'],
  ]);
});

describe('whether progress is sufficient', () => {
  const outcomeOf = (...written: Written[]) => revisit(...written).inspection?.outcome;
  const all = (sentence: string): Written => ['PARAGRAPH', sentence];

  it.each([
    ['The area has made sufficient progress in addressing all of the significant weaknesses.', 'SUFFICIENT_PROGRESS'],
    ['Leaders have made sufficient progress to improve each of the serious weaknesses.', 'SUFFICIENT_PROGRESS'],
    ['The area has made sufficient progress in addressing four of the four weaknesses.', 'SUFFICIENT_PROGRESS'],
    ['The area has made sufficient progress in addressing four of the five weaknesses.', 'INSUFFICIENT_PROGRESS'],
    ['The area has not made sufficient progress in addressing any of the weaknesses.', 'INSUFFICIENT_PROGRESS'],
  ])('by the opening: %s', (sentence, outcome) => {
    expect(outcomeOf(all(sentence), MAIN, ...WAITS)).toBe(outcome);
  });

  it('by what is said at the end of all of them, where the opening does not say', () => {
    const end = all('As the area has made sufficient progress in addressing all the weaknesses, visits will cease.');
    expect(outcomeOf(MAIN, ...WAITS, end)).toBe('SUFFICIENT_PROGRESS');
  });

  it('by each weakness, where nothing is said of all of them', () => {
    expect(outcomeOf(MAIN, ...WAITS)).toBe('SUFFICIENT_PROGRESS');
    expect(outcomeOf(MAIN, ...WAITS, ...PLANS)).toBe('INSUFFICIENT_PROGRESS');
  });

  it('"insufficient progress" in what was found before is not the judgement', () => {
    const before: Written = [
      'BULLET',
      'The initial inspection found that insufficient progress has been made in implementing the reforms.',
    ];
    expect(outcomeOf(MAIN, before, all('The area has made sufficient progress in this respect.'))).toBe(
      'SUFFICIENT_PROGRESS',
    );
  });

  it('a letter that does not say is refused with a reason', () => {
    const untold = () => revisit(MAIN, ['PARAGRAPH', 'Leaders have worked hard.']);
    expect(untold).toThrow(NotAnInspectionDocument);
    expect(untold).toThrow(/does not say whether sufficient progress has been made.*Give the whole letter/);
  });
});

describe('what a letter on a revisit lacks is told', () => {
  it('the weaknesses, where none is recognised', () => {
    const { recommendations, findings, notUnderstood } = revisit(SOME, MAIN, [
      'PARAGRAPH',
      'Leaders listen to parents.',
    ]);
    expect([recommendations, findings.map(({ section }) => section)]).toEqual([[], ['INTRO', 'INTRO', 'REVISIT']]);
    expect(notUnderstood.map(({ reason }) => reason)).toEqual([
      'nothing was found that says: the weaknesses of the inspection before',
    ]);
  });

  it('a weakness of which no sentence says whether enough has been done', () => {
    const { recommendations, notUnderstood } = revisit(SOME, MAIN, ...WAITS.slice(0, 2));
    expect(recommendations.map(({ revisitJudgement }) => revisitJudgement)).toEqual([null]);
    expect(notUnderstood.map(({ reason }) => reason)).toEqual([
      'nothing was found that says: whether each of them has been dealt with',
    ]);
  });
});

it.each([
  ['Joint area SEND revisit in Kent', true],
  ['Joint local area SEND re-visit to Kent', true],
  ['Joint local area SEND inspection in Kent', false],
])('the subject %s', (line, isRevisit) => {
  expect(subjectOf(line)).toEqual({ area: 'Kent', dates: null, revisit: isRevisit });
});

it('the days after the inspectorates', () => {
  const { inspection } = extractDocument(
    sourceDocument([
      ...OPENING.slice(0, 4),
      [
        'PARAGRAPH',
        'Ofsted and the Care Quality Commission (CQC) revisited Kent from 4 to 6 March 2020 to decide whether progress has been made since 1 May 2018.',
      ],
      SOME,
      MAIN,
      ...WAITS,
    ]),
    AREAS,
  );
  expect(inspection).toMatchObject({ start: '2020-03-04', end: '2020-03-06' });
});
