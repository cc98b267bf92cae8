import { beginsWithin, endsComplete } from './printedMarks.ts';

/** Of so many printed lines at least, this share is followed by an empty one where a program has put one after every line. */
const LINES = 40;
const SPACED = 0.9;
/** And at least this share of them break off in the middle of a sentence: of paragraphs parted by an empty line nearly none does. */
const WITHIN = 0.15;

/** A text without the empty line that some programs put after every line; any other as it is. Line ends are `\n`. */
export function withoutDoubleSpacing(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const printed = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const spaced = printed.filter((at) => lines[at + 1] === '' && lines[at + 2] !== undefined);
  const within = spaced.filter((at) => !endsComplete(lines[at] ?? '') && beginsWithin(lines[at + 2] ?? ''));
  const isSpaced = printed.length >= LINES && spaced.length >= SPACED * printed.length;
  return isSpaced && within.length >= WITHIN * printed.length ? text.replace(/\n([^\S\n]*)\n/g, '\n') : text;
}
