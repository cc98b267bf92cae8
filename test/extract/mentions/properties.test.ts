import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/mentions/findMentions.ts';
import { findStatistics } from '../../../src/extract/mentions/findStatistics.ts';
import { findingsIn } from './support/reading.ts';

/** Bits of reports between any other characters, so that names, numbers and marks stand in every odd place. */
const PIECES = [
  'CAMHS',
  'the parent carer forum, ',
  '(PCF)',
  '‘Ask Us’',
  ' known as ',
  'EHC plans ',
  '20 weeks',
  '60% against a national average of 54%',
  '£5.5m ',
  ': ',
  '. ',
  'However, ',
  'she ',
  'wait too long ',
  'DCO/DMO',
  '“',
  '’s ',
  '12-13 months',
  '1 July 2022',
  ' ',
  '🙂',
  '—',
];
const line = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.join('').replaceAll('\n', ' '));

it('whatever the text, every quotation is a slice of it and every figure is finite', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const document = findingsIn('EXPERIENCE', lines);
      for (const { quote, start, end, confidence } of findMentions(document)) {
        expect(document.text.slice(start, end)).toBe(quote);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      for (const { quote, start, end, value, unit, measure } of findStatistics(document)) {
        expect(document.text.slice(start, end)).toBe(quote);
        expect(Number.isFinite(value)).toBe(true);
        expect(unit).not.toBe('');
        expect(measure).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
