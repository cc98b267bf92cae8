import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { subjectOf } from '../../../src/extract/letter/readLetter.ts';
import { AREAS } from '../support/areas.ts';
import { extractSeed } from '../support/seeds.ts';
import { letter, OPENING } from '../support/letter.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const lists = (...written: Written[]) =>
  letter(...written)
    .findings.filter(({ section }) => section !== 'INTRO')
    .map(({ section, text }) => `${section}: ${text}`);

describe('the lists of an aspect', () => {
  const IDENTIFY: Written = ['HEADING', 'The effectiveness of the local area in identifying children’s needs'];

  it('with a heading each, worded either way', () => {
    expect(
      lists(
        IDENTIFY,
        ['HEADING', 'Strengths'],
        ['BULLET', 'Needs are met.'],
        ['HEADING', 'Areas for improvement'],
        ['BULLET', 'Waits are too long.'],
        ['HEADING', 'The effectiveness of the local area in assessing and meeting the needs of children'],
        ['HEADING', 'Strengths'],
        ['BULLET', 'Plans are timely.'],
        ['HEADING', 'Areas for development'],
        ['BULLET', 'Plans are of poor quality.'],
      ),
    ).toEqual([
      'IDENTIFY_STRENGTH: Needs are met.',
      'IDENTIFY_DEVELOPMENT: Waits are too long.',
      'MEET_STRENGTH: Plans are timely.',
      'MEET_DEVELOPMENT: Plans are of poor quality.',
    ]);
  });

  it('a heading that a page’s end cuts in two', () => {
    expect(
      lists(
        ['HEADING', 'The effectiveness of the local area in meeting the needs of'],
        ['HEADING', 'children and young people with special educational needs'],
        ['HEADING', 'Strengths'],
        ['BULLET', 'Plans are timely.'],
      ),
    ).toEqual(['MEET_STRENGTH: Plans are timely.']);
  });

  it('a second list without a heading begins after the gap', () => {
    expect(
      lists(
        IDENTIFY,
        ['HEADING', 'Strengths'],
        ['BULLET', 'Needs are met.'],
        ['BULLET', 'Staff are confident.'],
        ['BULLET', 'Families do not know whom to ask.', 'GAP'],
        ['BULLET', 'Training varies.'],
      ).map((line) => line.split(':')[0]),
    ).toEqual(['IDENTIFY_STRENGTH', 'IDENTIFY_STRENGTH', 'IDENTIFY_DEVELOPMENT', 'IDENTIFY_DEVELOPMENT']);
  });

  it('where the page shows no gap, the words tell where the second list begins', () => {
    expect(
      lists(
        IDENTIFY,
        ['HEADING', 'Strengths'],
        ['BULLET', 'Needs are identified quickly and well.'],
        ['BULLET', 'Effective training supports staff.'],
        ['BULLET', 'Leaders do not have a clear view of needs.'],
        ['BULLET', 'Too few assessments are completed in time.'],
      ).map((line) => line.split(':')[0]),
    ).toEqual(['IDENTIFY_STRENGTH', 'IDENTIFY_STRENGTH', 'IDENTIFY_DEVELOPMENT', 'IDENTIFY_DEVELOPMENT']);
  });
});

describe('main findings', () => {
  it('praise, criticism, and praise that turns to criticism', () => {
    const { findings } = letter(
      ['HEADING', 'Main findings'],
      ['BULLET', 'Leaders know their communities well and work effectively.'],
      ['BULLET', 'Too few parents know about the local offer.'],
      ['BULLET', 'The joint work is well established. However, parents do not feel involved enough.'],
    );
    expect(findings.slice(1).map(({ section, polarity }) => [section, polarity])).toEqual([
      ['MAIN_STRENGTH', 'STRENGTH'],
      ['MAIN_WEAKNESS', 'WEAKNESS'],
      ['MAIN_WEAKNESS', 'MIXED'],
    ]);
  });
});

it('the second column of the signatures, read below the list of copies', () => {
  const { inspectors, people } = letter(
    ['PARAGRAPH', 'Yours sincerely'],
    ['PARAGRAPH', 'Nia Bowen'],
    ['PARAGRAPH', 'Her Majesty’s Inspector'],
    ['PARAGRAPH', 'Ofsted'],
    ['PARAGRAPH', 'Ed Moss, Regional Director'],
    ['PARAGRAPH', 'Nia Bowen, HMI Lead Inspector'],
    ['PARAGRAPH', 'Cc: Department for Education'],
    ['PARAGRAPH', 'Clinical commissioning group(s)'],
    ['PARAGRAPH', 'Care Quality Commission'],
    ['PARAGRAPH', 'Una Fay, Deputy Chief Inspector'],
    ['PARAGRAPH', 'Dan Carr, CQC Inspector'],
  );
  expect(inspectors.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Nia Bowen', 'OFSTED'],
    ['Dan Carr', 'CQC'],
  ]);
  expect(people.filter(({ capacity }) => capacity === 'SIGNATORY').map(({ name }) => name)).toEqual([
    'Ed Moss',
    'Una Fay',
  ]);
});

it('the CQC by its letters only', () => {
  const { inspection } = extractDocument(
    sourceDocument([
      ...OPENING.slice(0, -1),
      [
        'PARAGRAPH',
        'Between 5 and 9 March 2018, Ofsted and the CQC conducted a joint inspection of the local area of Kent.',
      ],
    ]),
    AREAS,
  );
  expect(inspection).toMatchObject({ start: '2018-03-05', end: '2018-03-09' });
});

it.each([
  '4 November 2019',
  '04 November 2019',
  '4th November 2019',
  'Date: 4 November 2019',
  'Monday 4 November 2019',
])('the letter’s own date: %s', (printed) => {
  const read = extractDocument(sourceDocument([['PARAGRAPH', printed], ...OPENING.slice(1)]), AREAS);
  expect(read.publicationDate).toBe('2019-11-04');
});

it.each([
  ['Joint local area SEND inspection: Kent', 'Kent'],
  ['Joint area SEND inspection of the local area of Kent', 'Kent'],
  [
    'Joint local area special educational needs and/or disabilities inspection in the Isles of Scilly',
    'Isles of Scilly',
  ],
])('the subject %s', (line, area) => {
  expect(subjectOf(line)?.area).toBe(area);
});

it.each([
  ['Joint local area SEND inspection in Kent Between 28 January and 1 February 2019', 'Kent'],
  ['Joint local area SEND inspection in Kent (28 January to 1 February 2019)', 'Kent'],
  ['Joint local area SEND inspection in Kent, held on 28 January – 1 February 2019', 'Kent'],
])('"%s", as council sites print it, tells the days too', (line, area) => {
  const dates = { start: '2019-01-28', end: '2019-02-01' };
  expect(subjectOf(line)).toEqual({ area, dates, revisit: false });
  const { inspection, area: found } = extractDocument(
    sourceDocument([
      ...OPENING.slice(0, 3),
      ['HEADING', line],
      [
        'PARAGRAPH',
        'Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Kent.',
      ],
    ]),
    AREAS,
  );
  expect([found.name, inspection]).toEqual(['Kent', expect.objectContaining(dates)]);
});

it('a line that says why the letter was issued again is a standard wording', () => {
  const { coverage } = extractDocument(
    sourceDocument([
      ['PARAGRAPH', 'This letter was re-issued on 12 June 2019 to correct the name of an organisation.'],
      ...OPENING,
    ]),
    AREAS,
  );
  expect(coverage.share).toBe(1);
});

it.each(['cc', 'Cc:', 'c.c.', 'Copied to'])('those copied in, after "%s", are nobody who signs', (copied) => {
  const { inspectors, notUnderstood } = letter(
    ['PARAGRAPH', 'Yours sincerely'],
    ['PARAGRAPH', 'Nia Bowen'],
    ['PARAGRAPH', 'HMI Lead Inspector'],
    ['PARAGRAPH', `${copied} Department for Education; NHS England; Director of Public Health`],
  );
  expect(inspectors.map(({ name }) => name)).toEqual(['Nia Bowen']);
  expect(notUnderstood.map(({ text }) => text).filter((text) => text.includes('NHS England'))).toEqual([]);
});

it('what every letter has and this one lacks is told', () => {
  const { notUnderstood } = letter([
    'PARAGRAPH',
    'HMCI has determined that a Written Statement of Action is required because of significant areas of weakness.',
  ]);
  expect(notUnderstood.map(({ reason, text }) => [reason, text])).toEqual(
    [
      'the inspection team',
      'how needs are identified',
      'how needs are met',
      'how outcomes improve',
      'the areas of significant weakness',
    ].map((what) => [`nothing was found that says: ${what}`, 'Joint local area SEND inspection in Kent']),
  );
});

describe('the letters of the seeds', () => {
  it.each([
    ['hackney2017', 'Hackney', '2018-01-18', '2017-11-27', '2017-12-01', 'NO_WSOA', [5, 9, 7, 7, 10, 5, 8, 4, 0]],
    ['harrow2019', 'Harrow', '2019-07-22', '2019-07-01', '2019-07-05', 'NO_WSOA', [5, 4, 10, 2, 17, 12, 9, 4, 0]],
    [
      'hartlepool2016',
      'Hartlepool',
      '2016-10-10',
      '2016-10-03',
      '2016-10-07',
      'WSOA_REQUIRED',
      [2, 7, 5, 6, 8, 6, 4, 6, 4],
    ],
    [
      'middlesbrough2017',
      'Middlesbrough',
      '2017-05-19',
      '2017-03-20',
      '2017-03-24',
      'WSOA_REQUIRED',
      [2, 3, 4, 5, 6, 7, 2, 3, 4],
    ],
  ] as const)('%s', async (name, area, publicationDate, start, end, outcome, counts) => {
    const document = await extractSeed(name);
    expect(document.title).toBe(`Joint local area SEND inspection in ${area}`);
    expect([document.area.name, document.publicationDate]).toEqual([area, publicationDate]);
    expect(document.inspection).toMatchObject({ framework: 'LOCAL_AREA_SEND_2016', start, end, outcome });
    const sections = ['MAIN', 'IDENTIFY', 'MEET', 'OUTCOMES'].flatMap((part) =>
      part === 'MAIN' ? ['MAIN_STRENGTH', 'MAIN_WEAKNESS'] : [`${part}_STRENGTH`, `${part}_DEVELOPMENT`],
    );
    const count = (section: string) => document.findings.filter((finding) => finding.section === section).length;
    expect([...sections.map(count), document.recommendations.length]).toEqual(counts);
    expect([document.coverage.share, document.notUnderstood]).toEqual([1, []]);
  });

  it('those who sign as directors did not inspect', async () => {
    const { inspectors, people } = await extractSeed('hackney2017');
    expect(inspectors.map(({ name, organisation, lead }) => [name, organisation, lead])).toEqual([
      ['Andrew Wright', 'OFSTED', true],
      ['Patricia Tate', 'OFSTED', false],
      ['Deborah Oughtibridge', 'CQC', false],
    ]);
    expect(people.filter(({ capacity }) => capacity === 'SIGNATORY').map(({ name, role }) => [name, role])).toEqual([
      ['Michael Sheridan', 'Regional Director'],
      ['Ursula Gallagher', 'Deputy Chief Inspector, Primary Medical Services, Children Health and Justice'],
    ]);
  });

  it('names and roles that share a cell', async () => {
    const { inspectors } = await extractSeed('hartlepool2016');
    expect(inspectors.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Nick Whittaker', 'HMI Lead Inspector', 'OFSTED'],
      ['Liz Cornish', 'Ofsted Inspector', 'OFSTED'],
      ['Elaine Croll', "Children's Services Inspector", 'CQC'],
    ]);
  });
});
