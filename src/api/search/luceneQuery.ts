import { badUserInput } from '../errors.ts';

/** Words as the index divides texts: runs of letters and digits, with an apostrophe inside. */
export const WORDS = /[\p{Letter}\p{Mark}\p{Number}]+(?:['’][\p{Letter}\p{Mark}]+)*/gu;

/** How long a search text may be, in UTF-16 code units. */
const LONGEST_TEXT = 300;

/**
 * A text that people type as a query of Lucene. Words in double quotes stand together. Whatever else has a meaning for Lucene is left
 * out, so that no text is a syntax error or a costly pattern.
 *
 * @throws GraphQLError BAD_USER_INPUT for a text without words, or too long
 */
export function luceneQuery(text: string, match: 'ANY' | 'ALL'): string {
  if (text.length > LONGEST_TEXT) {
    throw badUserInput('text', `it has ${text.length} characters`, `at most ${LONGEST_TEXT} characters`);
  }
  const clauses = text.split('"').flatMap((part, index, parts) => {
    const words = wordsOf(part);
    // Between a pair of quotes; a last quote without a partner is none.
    const quoted = index % 2 === 1 && index < parts.length - 1;
    return quoted && words.length > 1 ? [`"${words.join(' ')}"`] : words;
  });
  if (clauses.length === 0) throw badUserInput('text', 'it has no words', 'words, or words in double quotes');
  return clauses.map((clause) => (match === 'ALL' ? `+${clause}` : clause)).join(' ');
}

/** In lower case: `OR` is an operator of Lucene, `or` is a word. */
function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.toLowerCase().replace(/['’]/g, "'"));
}
