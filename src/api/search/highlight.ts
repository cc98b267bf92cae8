import { type Clause, clausesOf } from './clauses.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** How much of a text a snippet shows, about. */
const SNIPPET_LENGTH = 240;

/** Where a text has words of a search text, in any of their forms; words of a quoted phrase only where they stand together. */
export function findMatches(text: string, searched: string): TextRange[] {
  const words = wordsOf(text);
  const wanted = clausesOf(searched).map(stemsOf);
  const matched = new Set<Word>();
  for (let first = 0; first < words.length; first++) {
    for (const stems of wanted) {
      if (!standsAt(words, first, stems)) continue;
      words.slice(first, first + stems.length).forEach((word, index) => {
        if (stems[index] !== undefined) matched.add(word);
      });
    }
  }
  return words.filter((word) => matched.has(word)).map(({ start, end }) => ({ start, end }));
}

/** From the first to the last of a clause's words that the index has; none where it has none. Between them, what it leaves out is undefined. */
function stemsOf(clause: Clause): (string | undefined)[] {
  const stems = clause.map(({ stem }) => stem);
  return stems.slice(
    stems.findIndex((stem) => stem !== undefined),
    stems.findLastIndex((stem) => stem !== undefined) + 1,
  );
}

/** Whether words begin so. As in the index, any one word stands for a word that is left out. */
function standsAt(words: readonly Word[], first: number, stems: readonly (string | undefined)[]): boolean {
  return stems.length > 0 && stems.every((stem, index) => stem === undefined || words[first + index]?.stem === stem);
}

/** The part of a text with the most matches, as HTML: escaped, each match in `<mark>`, an ellipsis where something was left out. */
export function snippet(text: string, matches: readonly TextRange[]): string {
  const { start, end } = densestPart(text, matches);
  const pieces: string[] = [];
  let from = start;
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    pieces.push(escape(text.slice(from, match.start)), `<mark>${escape(text.slice(match.start, match.end))}</mark>`);
    from = match.end;
  }
  pieces.push(escape(text.slice(from, end)));
  return `${start > 0 ? '…' : ''}${pieces.join('').trim()}${end < text.length ? '…' : ''}`;
}

/** Begins at the match from which on the most others lie near, a little before it, between words. */
function densestPart(text: string, matches: readonly TextRange[]): TextRange {
  if (text.length <= SNIPPET_LENGTH) return { start: 0, end: text.length };
  const lead = SNIPPET_LENGTH / 6;
  const near = (first: TextRange) =>
    matches.filter((match) => match.start >= first.start && match.end <= first.start + SNIPPET_LENGTH - lead).length;
  const best = matches.reduce<TextRange | undefined>(
    (found, match) => (found === undefined || near(match) > near(found) ? match : found),
    undefined,
  );
  const earliest = Math.min(Math.max(0, (best?.start ?? 0) - lead), text.length - SNIPPET_LENGTH);
  const start = earliest <= 0 ? 0 : text.indexOf(' ', earliest - 1) + 1;
  const wished = start + SNIPPET_LENGTH;
  const end = wished >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wished), start + 1);
  return { start, end };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
