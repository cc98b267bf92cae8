const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Numbers in words with their values, from `first` to `last`, both included and between 1 and 20. */
export function numberWords(first: number, last: number): ReadonlyMap<string, number> {
  return new Map(WORDS.slice(first - 1, last).map((word, index) => [word, first + index]));
}
