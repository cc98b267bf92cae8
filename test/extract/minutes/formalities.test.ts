import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import { isFormality } from '../../../src/extract/minutes/formalities.ts';
import { AREAS } from '../support/areas.ts';
import { sourceDocument } from '../support/sourceDocument.ts';

describe('words that stand in minutes by custom', () => {
  it.each([
    'Apologies for absence were received from Councillor Fox.',
    'Tuesday 11 June 2024',
    'Date of next meeting: 11 June 2024 at 7pm, in the Town Hall.',
    'The meeting closed at 9.05pm.',
    'The meeting ended at 21:05',
    'There was no other business.',
  ])('%s', (words) => {
    expect(isFormality(words, false)).toBe(true);
  });

  it.each(['There were none.', 'None were declared.', 'No declarations of interest were made.', 'None.'])(
    'below a title alone: %s',
    (words) => {
      expect([isFormality(words, true), isFormality(words, false)]).toEqual([true, false]);
    },
  );

  it.each([
    'Tuesday 11 June 2024 is when the plan begins.',
    'The meeting closed a gap.',
    'No child was seen within 12 weeks.',
    'None of the plans was late.',
  ])('no formality: %s', (words) => {
    expect(isFormality(words, true)).toBe(false);
  });
});

it('what stands there by custom is nobody’s words: apologies, that there was nothing, the next date, the end', () => {
  const { publicationDate, items, coverage } = extractDocument(
    sourceDocument([
      ['HEADING', 'Minutes of the Children’s Committee of Kent'],
      ['PARAGRAPH', 'Tuesday 12 March 2024'],
      ['HEADING', '1. Apologies'],
      ['PARAGRAPH', 'Apologies were received from Councillor Fox.'],
      ['HEADING', '2. Declarations of interest'],
      ['PARAGRAPH', '2.1 There were none.'],
      ['HEADING', 'Item 3: SEND improvement'],
      ['PARAGRAPH', 'Cllr Lee asked how many special educational needs tribunals were lost.'],
      ['PARAGRAPH', 'There were none.'],
      ['HEADING', '4. Therapies'],
      ['PARAGRAPH', '4.1 Waits have fallen.'],
      ['HEADING', '5. Date of next meeting'],
      ['PARAGRAPH', 'Tuesday 11 June 2024 at 7pm'],
      ['PARAGRAPH', 'The meeting closed at 9.05pm.'],
    ]),
    AREAS,
  );
  expect([publicationDate, coverage.share]).toEqual(['2024-03-12', 1]);
  expect(items.map(({ number, kind, text }) => [number, kind, text])).toEqual([
    ['3', 'QUESTION', 'Cllr Lee asked how many special educational needs tribunals were lost.'],
    ['3', 'STATEMENT', 'There were none.'],
    ['4.1', 'STATEMENT', 'Waits have fallen.'],
  ]);
});
