import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/extract/mentions/sentences.ts';
import { trainLinear } from '../../../src/extract/mentions/training/trainLinear.ts';
import { findPatterns, patternIndex, wordPattern } from '../../../src/extract/mentions/wordPattern.ts';

const read = (text: string) => readSentences(text, 0, text.length);

describe('sentences', () => {
  it('abbreviations and decimals do not end them; a line end does', () => {
    const text =
      'Dr. Smith visits schools (e.g. St. Mary’s). Waits fell by 1.5%.\na sub-bullet without a full stop\nanother';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Smith visits schools (e.g. St. Mary’s).',
      'Waits fell by 1.5%.',
      'a sub-bullet without a full stop',
      'another',
    ]);
  });

  it('an amount of money ends one', () => {
    const text = 'The deficit is £1.5m. Leaders know it, and £30k. was found.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The deficit is £1.5m.',
      'Leaders know it, and £30k. was found.',
    ]);
  });

  it('every word is a slice of the text; possessives and hyphens do not matter', () => {
    const text = 'The children’s co-produced plans aren’t up-to-date: 0-25, £5.5m.';
    const words = read(text)[0]?.words ?? [];
    expect(words.map((one) => one.text).join(' ')).toBe('the children co produced plans are not up to date 0 25 5.5 m');
    expect(words.map((one) => text.slice(one.start, one.end))).toEqual(words.map((one) => one.printed));
  });

  it('a text is read the same whatever was read before it, though wink-nlp keeps words that it has met before a comma', () => {
    const wordsOf = (text: string) => read(text).flatMap(({ words }) => words.map((one) => one.text));
    expect(wordsOf('The children’s, parents’, and carers’ forums aren’t, and won’t, be one.').join(' ')).toBe(
      'the children parents and carers forums are not and wo not be one',
    );
    expect(wordsOf('The children’s and parents’ plans aren’t late and won’t be.').join(' ')).toBe(
      'the children and parents plans are not late and wo not be',
    );
  });

  it('a sub-bullet knows the line that it completes', () => {
    const [, first, second] = read('Leaders should reduce waits for:\na neurodevelopmental assessment\nCAMHS.');
    expect(first?.stem?.words.at(-1)?.text).toBe('for');
    expect(second?.stem?.words.at(-1)?.text).toBe('for');
  });
});

describe('word patterns', () => {
  const matched = (pattern: string, text: string) =>
    findPatterns(patternIndex([[pattern, true]]), read(text)[0]?.words ?? []).length > 0;

  it.each([
    ['school nurse|nurses', 'School-nurse clinics', true],
    ['nurs*', 'a nursery', true],
    ['parent and? carer', 'parent carer', true],
    ['speech and language <and,occupational> therap*', 'speech and language and occupational therapies', true],
    ['lack ..2 staff', 'a lack of trained staff', true],
    ['lack ..2 staff', 'a lack, and staff', false],
    ['lack ...2 staff', 'a lack, and staff', true],
    ['OT', 'OT is late', true],
    ['OT', 'not ot', false],
    ['^ however', 'However, waits are long', true],
    ['^ however', 'Waits, however, are long', false],
  ])('%s in “%s”: %s', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected);
  });

  it('an empty pattern is refused', () => {
    expect(() => wordPattern(' ')).toThrow('empty word pattern');
  });
});

it('the same examples train the same model to the digit', () => {
  const examples = [
    { features: new Map([['long', 1]]), label: 1, weight: 1 },
    { features: new Map([['prompt', 1]]), label: 0, weight: 1 },
    {
      features: new Map([
        ['long', 1],
        ['prompt', 1],
      ]),
      label: 1,
      weight: 1,
    },
  ];
  const training = { classes: ['good', 'bad'], penalty: 0.1, steps: 50, smallest: 0.01 };
  const model = trainLinear(examples, training);
  expect(trainLinear(examples, training)).toEqual(model);
  expect(model.weights.long?.[1]).toBeGreaterThan(model.weights.long?.[0] ?? 0);
  expect(trainLinear(examples, { ...training, smallest: 100 }).weights).toEqual({});
});
