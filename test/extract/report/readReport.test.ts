import { describe, expect, it } from 'vitest';
import { NotAnInspectionDocument } from '../../../src/extract/NotAnInspectionDocument.ts';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { AREAS } from '../support/areas.ts';
import { extractSeed } from '../support/seeds.ts';
import { COVER, report } from '../support/report.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const findings = (written: Written[], section: string) =>
  report(...written)
    .findings.filter((finding) => finding.section === section)
    .map(({ text }) => text);

describe('bullets of a section', () => {
  it('sub-bullets, and what follows over the page, belong to their bullet', () => {
    const written: Written[] = [
      ['HEADING', 'What is the area partnership doing that is effective?'],
      ['BULLET', 'Leaders have acted. They now:'],
      ['SUB_BULLET', 'meet families'],
      ['SUB_BULLET', 'share data.'],
      ['BULLET', 'Leaders understand the diversity of families'],
      ['PARAGRAPH', 'who might otherwise face barriers to access.'],
      ['BULLET', 'Schools are inclusive.'],
      ['PARAGRAPH', 'Staff are well trained.'],
    ];
    expect(findings(written, 'EFFECTIVE')).toEqual([
      'Leaders have acted. They now:\nmeet families\nshare data.',
      'Leaders understand the diversity of families\nwho might otherwise face barriers to access.',
      'Schools are inclusive.\nStaff are well trained.',
    ]);
  });

  it('an inner list printed with bullets of the same kind', () => {
    const written: Written[] = [
      ['PARAGRAPH', 'What does the area partnership need to do better?'],
      ['BULLET', 'Children wait too long for:'],
      ['BULLET', 'a diagnosis'],
      ['BULLET', 'therapy.'],
      ['BULLET', 'Plans are of poor quality.'],
    ];
    expect(findings(written, 'NEEDS_BETTER')).toEqual([
      'Children wait too long for:\na diagnosis\ntherapy.',
      'Plans are of poor quality.',
    ]);
  });

  it.each([
    'What is the local area partnership doing that’s effective?',
    'What’s the area partnership doing that is effective?',
  ])('a heading with a contraction: %s', (heading) => {
    const written: Written[] = [
      ['HEADING', heading],
      ['BULLET', 'Leaders act on what they know.'],
    ];
    expect(findings(written, 'EFFECTIVE')).toEqual(['Leaders act on what they know.']);
  });

  it('headings with a misprint', () => {
    const { findings: found, notUnderstood } = report(
      ['HEADING', 'What is it like to be a child or young person SEND in this area?'],
      ['PARAGRAPH', 'Children wait too long.'],
      ['HEADING', 'What is the area partnership doing that is efective?'],
      ['BULLET', 'Leaders are ambitious.'],
      ['HEADING', 'What does the area partnership do need to do better?'],
      ['BULLET', 'Plans are late.'],
      ['HEADING', 'Areas of improvement'],
      ['PARAGRAPH', 'Leaders should write plans sooner.'],
    );
    expect(found.slice(1).map(({ section }) => section)).toEqual(['EXPERIENCE', 'EFFECTIVE', 'NEEDS_BETTER']);
    expect(notUnderstood.filter(({ reason }) => reason.startsWith('a heading'))).toEqual([]);
  });

  it('headings that a text runs together with the words above and below', () => {
    const written: Written[] = [
      ['PARAGRAPH', 'What is it like to be a child or young person with SEND in this area? Children wait too long.'],
      [
        'PARAGRAPH',
        'Parents ask: ‘What is wrong?’ Nobody knows. What is the area partnership doing that is effective?',
      ],
      ['BULLET', 'Leaders are ambitious.'],
      ['PARAGRAPH', '18 to 22 November 2024 What does the area partnership need to do better?'],
      ['BULLET', 'Plans are late.'],
      ['PARAGRAPH', 'The inspection was led by one of His Majesty’s Inspectors from Ofsted. Inspection team'],
      ['PARAGRAPH', 'Nia Bowen, HMI, Ofsted Lead inspector'],
    ];
    expect(
      report(...written)
        .findings.slice(1)
        .map(({ section, text }) => `${section}: ${text}`),
    ).toEqual([
      'EXPERIENCE: Children wait too long.',
      'EXPERIENCE: Parents ask: ‘What is wrong?’ Nobody knows.',
      'EFFECTIVE: Leaders are ambitious.',
      'NEEDS_BETTER: Plans are late.',
    ]);
    expect(report(...written).inspectors.map(({ name }) => name)).toEqual(['Nia Bowen']);
    expect(report(...written).coverage.share).toBe(1);
  });

  it('headings of fixed words run together with what they open, and prose that only begins like one', () => {
    const { findings: found, organisations } = report(
      ['PARAGRAPH', 'Information about the local area partnership Kent County Council is responsible.'],
      ['PARAGRAPH', 'Areas for improvement include plans.'],
      ['HEADING', 'Local area partnership details Local authority'],
      ['PARAGRAPH', 'Kent County Council'],
      ['PARAGRAPH', 'Information about this inspection It was a joint inspection.'],
    );
    expect(found.slice(1).map(({ text }) => text)).toEqual([
      'Kent County Council is responsible.',
      'Areas for improvement include plans.',
      'It was a joint inspection.',
    ]);
    expect(organisations[0]?.name).toBe('Kent County Council');
  });

  it('a heading over two blocks is known by its wording', () => {
    const written: Written[] = [
      ['PARAGRAPH', 'What is it like to be a child or young person with special'],
      ['PARAGRAPH', 'educational needs and/or disabilities (SEND) in this area?'],
      ['PARAGRAPH', 'Children wait too long.'],
      ['PARAGRAPH', 'Families are supported well.'],
    ];
    expect(findings(written, 'EXPERIENCE')).toEqual(['Children wait too long.', 'Families are supported well.']);
  });
});

describe('nothing is dropped silently', () => {
  /** What is told but for parts that these short samples leave out. */
  const told = (notUnderstood: readonly { reason: string; text: string }[]) =>
    notUnderstood
      .filter(({ reason }) => !reason.startsWith('nothing was found'))
      .map(({ reason, text }) => `${reason}: ${text}`);

  it('standard wordings are recognised; anything else outside a section is told', () => {
    const { coverage, notUnderstood } = report(
      ['HEADING', 'Inspection team'],
      ['PARAGRAPH', 'Sam Hainey, Ofsted HMI, Lead inspector'],
      ['PARAGRAPH', 'If you are not happy with the inspection or the report, you can complain to Ofsted.'],
      ['PARAGRAPH', '© Crown copyright 2023'],
      ['PARAGRAPH', 'A new kind of annex.'],
    );
    expect(told(notUnderstood)).toEqual(['stands outside every section that is known: A new kind of annex.']);
    expect(coverage.bodyCharacters - coverage.coveredCharacters).toBe('Anewkindofannex.'.length);
  });

  it('a heading that is not known', () => {
    const { notUnderstood } = report(
      ['HEADING', 'What does the area partnership need to do better?'],
      ['BULLET', 'Plans are late.'],
      ['HEADING', 'Notes for schools'],
    );
    expect(told(notUnderstood)).toEqual(['a heading whose wording is not known: Notes for schools']);
  });

  it('what every report has and this one lacks is told at its beginning', () => {
    const { notUnderstood } = report(
      ['HEADING', 'What is the area partnership doing that is effective?'],
      ['BULLET', 'Leaders are ambitious.'],
    );
    expect(notUnderstood.map(({ reason, page, start }) => [reason, page, start])).toEqual(
      [
        'the inspection team',
        'the local authority',
        'the integrated care board',
        'what it is like to be a child here',
        'what needs to be better',
        'areas for improvement',
        'areas for priority action',
      ].map((what) => [`nothing was found that says: ${what}`, 1, 0]),
    );
  });
});

describe('what is no report of a full inspection is refused with a reason', () => {
  it.each<[string, Written[], RegExp]>([
    ['a school report', [['PARAGRAPH', 'Inspection of Hill School. Pupils behave well.']], /does not speak of special/],
    ['a policy', [['PARAGRAPH', 'Our SEND policy for the year.']], /neither a letter or report/],
    [
      'a monitoring inspection',
      [['HEADING', 'Area SEND monitoring inspection of Kent Local Area Partnership']],
      /monitoring inspection/,
    ],
    [
      'a report without dates',
      [['HEADING', 'Area SEND inspection of Kent Local Area Partnership']],
      /no inspection dates/,
    ],
    ['a report without outcome', COVER.slice(0, 4), /none of the three outcomes/],
  ])('%s', (_, written, reason) => {
    expect(() => extractDocument(sourceDocument(written), AREAS)).toThrow(NotAnInspectionDocument);
    expect(() => extractDocument(sourceDocument(written), AREAS)).toThrow(reason);
  });
});

it('the Hackney report of 2025', async () => {
  const hackney = await extractSeed('hackney2025');
  expect(hackney.kind).toBe('INSPECTION_REPORT');
  expect(hackney.inspection).toEqual({
    framework: 'AREA_SEND_2023',
    start: '2025-11-17',
    end: '2025-11-21',
    outcome: 'INCONSISTENT',
    previousInspection: { start: '2017-11-27', end: '2017-12-01' },
    nextInspection: 'within approximately 3 years',
    monitoringInspection: null,
  });
  expect(hackney.organisations.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'LOCAL_AUTHORITY London Borough of Hackney',
    'ICB North East London Integrated Care Board',
    'INSPECTORATE Ofsted',
    'INSPECTORATE Care Quality Commission',
  ]);
  const count = (section: string) => hackney.findings.filter((finding) => finding.section === section).length;
  expect(['CONTEXT', 'EXPERIENCE', 'EFFECTIVE', 'NEEDS_BETTER'].map(count)).toEqual([6, 9, 10, 9]);
  expect(hackney.recommendations.map(({ text }) => text.split(/[:.]/)[0])).toEqual([
    'Leaders across the partnership should improve their strategic use of data to evaluate the success of their work across education, health and social care',
    'Leaders across the partnership should further improve their work to develop a more inclusive approach within the local area to',
    'Leaders across the partnership need to accelerate their work to significantly improve the timeliness and quality of EHC plans, including the effectiveness of the annual review process',
    "Leaders across the partnership need to improve the provision and support for young people's PfA",
    "Leaders in health should work at pace to implement their recovery plans to reduce children and young people's waiting times for",
  ]);
  expect([hackney.coverage.share, hackney.notUnderstood]).toEqual([1, []]);
});
