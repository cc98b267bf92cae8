import { badUserInput } from '../errors.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { wordsOf } from './words.ts';

/** How long a search text may be, in UTF-16 code units. */
const LONGEST_TEXT = 300;

/** Lucene reads at most 1,024 clauses, and a word may need two; the words of the longest statements are far fewer. */
const MOST_WORDS = 300;

/**
 * A text that people type as a query of Lucene. Words in double quotes stand together. Whatever else has a meaning for Lucene is left
 * out, so that no text is a syntax error or a costly pattern.
 *
 * @throws GraphQLError BAD_USER_INPUT for a text without a word that the index has, or too long
 */
export function luceneQuery(text: string, match: 'ANY' | 'ALL'): string {
  if (text.length > LONGEST_TEXT) {
    throw badUserInput('text', `it has ${text.length} characters`, `at most ${LONGEST_TEXT} characters`);
  }
  const clauses = clausesOf(text);
  if (!clauses.some((clause) => clause.some(({ stem }) => stem !== undefined))) {
    throw badUserInput(
      'text',
      'it has no words to look for',
      'words or numbers, alone or in double quotes; words such as "the", "of" and "not" are left out, so add another',
    );
  }
  return clauses.map((clause) => (match === 'ALL' ? `+${queryOf(clause)}` : queryOf(clause))).join(' ');
}

/** Any of the words of a statement, as a query of Lucene: nothing in the text is taken for an operator. Without a word it finds nothing. */
export function anyWordOf(text: string): string {
  const words = new Map(wordsOf(text).map((word) => [word.plain, word]));
  // No query at all is a syntax error.
  if (words.size === 0) return '""';
  return [...words.values()]
    .slice(0, MOST_WORDS)
    .map((word) => queryOf([word]))
    .join(' ');
}

function queryOf(clause: Clause): string {
  const words = clause.map(({ plain }) => plain).join(' ');
  // The index holds apostrophes as they are printed, and people type either.
  const printed = /['’]/.test(words) ? [words.replaceAll('’', "'"), words.replaceAll("'", '’')] : [words];
  const queries = printed.map((one) => (clause.length > 1 ? `"${one}"` : one.replaceAll(':', '\\:')));
  return queries.length > 1 ? `(${queries.join(' ')})` : queries.join('');
}
