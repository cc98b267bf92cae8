import { type Word, wordsOf } from './words.ts';

/** What a search text asks for: one word, or several that stand together. Never empty. */
export type Clause = readonly Word[];

/** The clauses of a text that people type: words, and the words between a pair of double quotes as one. A last quote without a partner is none. */
export function clausesOf(text: string): Clause[] {
  return text.split('"').flatMap((part, index, parts) => {
    const words = wordsOf(part);
    const quoted = index % 2 === 1 && index < parts.length - 1 && words.length > 0;
    return quoted ? [words] : words.map((word) => [word]);
  });
}
