import { type Precision, PRECISIONS } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import type { PrintedNumber } from './numbers.ts';
import type { Word } from './sentences.ts';
import { findPatterns, patternIndex } from './wordPattern.ts';

const before = indexOf('before');
const after = indexOf('after');

/** How many words may stand between a number and what is said after it: "12 weeks or more", "30 young people or so". */
const AFTER_WITHIN = 3;
/** The longest of what is said before one, in words: "in the region of". */
const BEFORE_WITHIN = 5;

/** How exactly a number is given: "more than 18 months" is at least 18, "up to 12" at most 12, "around 30" about 30. */
export function precisionOf(words: readonly Word[], { from, to }: PrintedNumber): Precision {
  const start = Math.max(0, from - BEFORE_WITHIN);
  const [leading] = findPatterns(before, words.slice(start, from))
    .filter((one) => start + one.to === from)
    .sort((one, other) => one.from - other.from);
  if (leading !== undefined) return leading.value;
  const [following] = findPatterns(after, words.slice(to, to + AFTER_WITHIN + 2))
    .filter((one) => one.from <= AFTER_WITHIN)
    .filter((one) => words.slice(to, to + one.to).every((word) => !/[,;:()]/.test(word.before)));
  return following?.value ?? 'EXACT';
}

function indexOf(side: 'before' | 'after') {
  return patternIndex(
    PRECISIONS.flatMap((precision) =>
      precision === 'EXACT'
        ? []
        : lexicon.statistics.precision[precision][side].map((one) => [one, precision] as const),
    ),
  );
}
