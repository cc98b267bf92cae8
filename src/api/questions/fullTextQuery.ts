/** Lucene reads at most 1,024 clauses; the words of the longest statements are far fewer. */
const MOST_WORDS = 300;

/** Any of the words of a text, as a query for a full-text index: nothing in the text is taken for an operator of the query language. */
export function anyWordOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)]
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}"`)
    .join(' ');
}
