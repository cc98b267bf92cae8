import { stemmer } from 'stemmer';
import { WORDS } from './luceneQuery.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** The words that Lucene's English analyzer leaves out. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** How much of a text a snippet shows, about. */
const SNIPPET_LENGTH = 240;

/** What is left of a word when Lucene's English analyzer has done with it; undefined for a word that it leaves out. */
function stem(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  return STOP_WORDS.has(plain) ? undefined : stemmer(plain);
}

/** Where a text has words of a search text, in any of their forms. */
export function findMatches(text: string, searched: string): TextRange[] {
  const wanted = new Set((searched.match(WORDS) ?? []).map(stem).filter((one) => one !== undefined));
  return [...text.matchAll(WORDS)]
    .filter(([word]) => {
      const its = stem(word);
      return its !== undefined && wanted.has(its);
    })
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
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
