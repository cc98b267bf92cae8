import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/extract/mentions/sentences.ts';
import { properNames, withoutNames } from '../../../src/extract/mentions/training/properNames.ts';

const targetsOf = (...texts: string[]) =>
  texts.flatMap((text) => readSentences(text, 0, text.length).map((sentence) => ({ sentence })));

describe('the words that models must not learn', () => {
  it('are places, months and names of services, which stand with a capital within a sentence', () => {
    const targets = targetsOf(
      'Families in Anyshire have waited since March.',
      'Rainbow practitioners work with the Rainbow team.',
      'Leaders told us that NHS staff and Leaders of schools meet; leaders agree, and other leaders do so too.',
    );
    expect([...properNames(targets)].sort()).toEqual(['anyshire', 'march', 'rainbow']);
  });

  it('are left out of the features, alone and beside the service, and nothing else is', () => {
    const features = new Map([
      ['bias', 1],
      ['word:anyshire', 0.6],
      ['word:families', 0.6],
      ['beside:@ anyshire', 0.6],
      ['before:anyshire', 0.6],
      ['cue:bad:anyshire', 0.5],
    ]);
    expect([...withoutNames(features, new Set(['anyshire'])).keys()]).toEqual([
      'bias',
      'word:families',
      'cue:bad:anyshire',
    ]);
  });
});
