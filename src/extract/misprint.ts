/** A misprint changes no more than this share of a heading's letters; a short heading's, two letters at most. */
const SHARE = 0.1;
const LETTERS = 2;

/**
 * True where words differ from those that are usual by no more than a misprint does: a letter or two, or in a long heading a word.
 * Both in the form of `wordsOf`.
 */
export function isMisprintOf(words: string, usual: string): boolean {
  const allowed = Math.max(LETTERS, Math.floor(usual.length * SHARE));
  return Math.abs(words.length - usual.length) <= allowed && distance(words, usual, allowed) <= allowed;
}

/** How many letters must be put in, left out or changed to make one of the other; more than `most` is not counted further. */
function distance(one: string, other: string, most: number): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    above = current;
  }
  return above[other.length] ?? 0;
}
