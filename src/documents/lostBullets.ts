/** Letters that Wingdings prints as bullets, and what stands where a letter was lost; as letters or signs they begin no line of English. */
const LETTER = /^(\s*)([nqluvØü?])(?=\s+\p{Lu}|\s*$)/u;
/** So many lines at least begin with a letter that stands for a bullet. */
const LINES = 3;

/** A text in which bullets that became letters, as their font was lost, are bullets again; of the same length. Line ends are `\n`. */
export function withLostBullets(text: string): string {
  const lines = text.split('\n');
  const times = new Map<string, number>();
  for (const line of lines) {
    const letter = LETTER.exec(line)?.[2];
    if (letter !== undefined) times.set(letter, (times.get(letter) ?? 0) + 1);
  }
  const isBullet = (letter: string) => (times.get(letter) ?? 0) >= LINES;
  return lines
    .map((line) =>
      line.replace(LETTER, (printed, space: string, letter: string) => (isBullet(letter) ? `${space}•` : printed)),
    )
    .join('\n');
}
