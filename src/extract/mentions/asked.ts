import { lexicon } from './Lexicon.ts';
import type { Target } from './Target.ts';
import { findPatterns, patternIndex } from './wordPattern.ts';

const asking = patternIndex([
  ...lexicon.asked.patterns.map((one): [string, 'ASKS' | 'UNLESS'] => [one, 'ASKS']),
  ...lexicon.asked.unless.map((one): [string, 'ASKS' | 'UNLESS'] => [one, 'UNLESS']),
]);

/** True for a sentence of minutes that asks, or tells what was asked for or announced, and so judges no service that it names. */
export function isAsked({ section, sentence }: Pick<Target, 'section' | 'sentence'>): boolean {
  if (section !== 'MINUTES') return false;
  if (sentence.isQuestion) return true;
  const found = findPatterns(asking, sentence.words);
  return found.some(({ value }) => value === 'ASKS') && !found.some(({ value }) => value === 'UNLESS');
}
