import type { Word } from './sentences.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Numbers in words with their values, from `first` to `last`, both included and between 1 and 20. */
export function numberWords(first: number, last: number): ReadonlyMap<string, number> {
  return new Map(WORDS.slice(first - 1, last).map((word, index) => [word, first + index]));
}

const COUNTS = numberWords(1, 20);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/**
 * The number that words say from a place on: "twenty-two", "three hundred and fifty", "a hundred".
 * @returns its value, and the word after it; null where no number stands there
 */
export function countInWords(words: readonly Word[], at: number): { value: number; to: number } | null {
  const said = (index: number) => words[index]?.text ?? '';
  const count =
    belowHundred(words, at) ?? (said(at) === 'a' && SCALES.has(said(at + 1)) ? { value: 1, to: at + 1 } : null);
  if (count === null) return null;
  const scale = SCALES.get(said(count.to));
  if (scale === undefined) return count;
  const begin = said(count.to + 1) === 'and' ? count.to + 2 : count.to + 1;
  const rest = begin > count.to + 1 ? belowHundred(words, begin) : null;
  return { value: count.value * scale + (rest?.value ?? 0), to: rest?.to ?? count.to + 1 };
}

function belowHundred(words: readonly Word[], at: number): { value: number; to: number } | null {
  const tens = TENS.get(words[at]?.text ?? '');
  const ones = COUNTS.get(words[at + 1]?.text ?? '');
  if (tens !== undefined && ones !== undefined && ones < 10 && /^[ -]?$/.test(words[at + 1]?.before ?? ','))
    return { value: tens + ones, to: at + 2 };
  const value = tens ?? COUNTS.get(words[at]?.text ?? '');
  return value === undefined ? null : { value, to: at + 1 };
}
