import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/extract/Ledger.ts';
import { previousInspection, readCover } from '../../../src/extract/report/cover.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const coverOf = (written: Written[], furniture: { page: number; text: string }[] = []) => {
  const document = sourceDocument(written, furniture);
  return readCover(document, { start: 0, end: document.text.length }, new Ledger(document));
};

describe('the cover of a report', () => {
  it('a title over two lines', () => {
    expect(
      coverOf([
        ['HEADING', 'Local area partnership report'],
        ['HEADING', 'Area SEND inspection of Telford & Wrekin Local'],
        ['HEADING', 'Area Partnership'],
        ['PARAGRAPH', 'Inspection dates: 27 November to 1 December 2023'],
        ['PARAGRAPH', 'Date of previous inspection: June 2016'],
        ['PARAGRAPH', 'Published: 12 February 2024'],
      ]),
    ).toEqual({
      title: 'Area SEND inspection of Telford & Wrekin Local Area Partnership',
      area: 'Telford & Wrekin',
      dates: { start: '2023-11-27', end: '2023-12-01' },
      publicationDate: '2024-02-12',
      previousInspection: { month: '2016-06' },
    });
  });

  it('labels and values in the cells of a table', () => {
    expect(
      coverOf([
        ['HEADING', 'Area SEND inspection of the Bristol Local Area Partnership'],
        ['CELL', 'Inspection dates:', [0, 0, 0]],
        ['CELL', '4 December 2023 to 8 December 2023', [0, 0, 1]],
        ['CELL', 'Dates of previous inspection:', [0, 1, 0]],
        ['CELL', '3 October 2016 to 7 October 2016', [0, 1, 1]],
      ]),
    ).toMatchObject({
      area: 'Bristol',
      dates: { start: '2023-12-04', end: '2023-12-08' },
      previousInspection: { start: '2016-10-03', end: '2016-10-07' },
    });
  });

  it('dates in figures', () => {
    expect(
      coverOf([
        ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'],
        ['PARAGRAPH', 'Inspection dates: 30/09/2024 to 04/10/2024'],
        ['PARAGRAPH', 'Date of previous inspection: 05/06/2017'],
      ]),
    ).toMatchObject({
      dates: { start: '2024-09-30', end: '2024-10-04' },
      previousInspection: { start: '2017-06-05', end: '2017-06-05' },
    });
  });

  it('a label over two lines, with the dates beside its first', () => {
    expect(
      coverOf([
        ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'],
        ['PARAGRAPH', 'Inspection dates: 29 January to 2 February 2024'],
        ['PARAGRAPH', 'Dates of previous 30 January to 3 February 2017 inspection:'],
      ]),
    ).toMatchObject({
      dates: { start: '2024-01-29', end: '2024-02-02' },
      previousInspection: { start: '2017-01-30', end: '2017-02-03' },
    });
  });

  it('the cover is right where the footer says otherwise; the footer helps where the cover is silent', () => {
    const title: Written = ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'];
    const footer = [{ page: 2, text: 'Area SEND inspection report: Kent Local Area Partnership, 15 to 22 May 2023 2' }];
    expect(coverOf([title, ['PARAGRAPH', 'Inspection dates: 15 to 19 May 2023']], footer)?.dates.end).toBe(
      '2023-05-19',
    );
    expect(coverOf([title], footer)?.dates.end).toBe('2023-05-22');
    expect(coverOf([title, ['PARAGRAPH', 'Inspection dates: as below']], footer)?.dates.end).toBe('2023-05-22');
    expect(coverOf([title])).toBeNull();
  });
});

it.each([
  ['Inspection date(s)', 'Date(s) of previous inspection'],
  ['Dates of inspection', 'Dates of the last full inspection'],
  ['Inspection dates', 'Dates of pervious inspection'],
  ['Inspection dates', 'Previous inspection'],
])('the labels %s and %s', (current, before) => {
  const document = sourceDocument([
    ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'],
    ['PARAGRAPH', `${current}: 9 December to 13 December 2024`],
    ['PARAGRAPH', `${before}: 9 to 13 December 2019`],
  ]);
  expect(readCover(document, { start: 0, end: document.text.length }, new Ledger(document))).toMatchObject({
    dates: { start: '2024-12-09', end: '2024-12-13' },
    previousInspection: { start: '2019-12-09', end: '2019-12-13' },
  });
});

it('a line about the report’s own date, below the dates, is none of them', () => {
  const cover = coverOf([
    ['HEADING', 'Area SEND inspection of Kent Local Area Partnership'],
    ['PARAGRAPH', 'Inspection dates: 25 to 29 September 2023'],
    ['PARAGRAPH', 'Dates of previous inspection: 27 September to 1 October 2021'],
    ['PARAGRAPH', 'This report was republished in January 2024 to correct the name of a service.'],
  ]);
  expect(cover).toMatchObject({ previousInspection: { start: '2021-09-27', end: '2021-10-01' } });
});

describe('when the area was inspected before', () => {
  it.each([
    ['3 to 7 October 2016', { start: '2016-10-03', end: '2016-10-07' }],
    ['3 June 2019', { start: '2019-06-03', end: '2019-06-03' }],
    ['June 2016', { month: '2016-06' }],
    [
      'The previous full inspection was on 5 to 9 March 2018. There was a subsequent revisit on 24 March 2020.',
      { start: '2018-03-05', end: '2018-03-09' },
    ],
    ['10 to 14 July 2017 (revisit 4 to 6 November 2019)', { start: '2017-07-10', end: '2017-07-14' }],
    ['5 to 9 December 2016 and revisit 10 to 12 December 2018', { start: '2016-12-05', end: '2016-12-09' }],
    [
      '14 to 18 January 2019 (SEND inspection) 4 to 6 October 2021 (SEND revisit)',
      { start: '2019-01-14', end: '2019-01-18' },
    ],
    ['Revisit 10 to 12 December 2018', { start: '2018-12-10', end: '2018-12-12' }],
    ['10 to 14 July 2017, 4 to 6 November 2019', { start: '2019-11-04', end: '2019-11-06' }],
    ['None', null],
    ['Not applicable', null],
    ['This is the first inspection of this local area', null],
  ])('%s', (printed, expected) => {
    expect(previousInspection(printed)).toEqual(expected);
  });
});
