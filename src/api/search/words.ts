import { stemmer } from 'stemmer';

/** Accents and the like that belong to the character before them. */
const MARKS = String.raw`[\p{Mark}\p{Format}]*`;

/**
 * A word as the index divides texts, by the word boundaries of Unicode (UAX 29): letters, digits and underscores, a full stop or
 * apostrophe between letters ("i.e", "don’t"), and a full stop, comma or apostrophe between digits ("5.4", "2,914").
 */
const WORD = new RegExp(
  [
    String.raw`\p{Pc}*[\p{Alphabetic}\p{Nd}]`,
    String.raw`(?:[\p{Alphabetic}\p{Nd}\p{Pc}\p{Mark}\p{Format}]`,
    String.raw`|(?<=\p{Alphabetic}${MARKS})[.'‘’:·‧](?=\p{Alphabetic})`,
    String.raw`|(?<=\p{Nd}${MARKS})[.'‘’,;](?=\p{Nd}))*`,
  ].join(''),
  'gu',
);

/** The words that the index leaves out: those of Lucene's English analyzer. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** A word of a text. */
export interface Word {
  /** Where it begins and ends, in UTF-16 code units. */
  start: number;
  end: number;
  /** In lower case, without the `'s` of a possessive: `OR` is an operator of Lucene, `or` is a word. */
  plain: string;
  /** What is compared: `waiting` and `waits` have the same, `don't` and `don’t` too. Undefined for a word that the index leaves out. */
  stem: string | undefined;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const plain = word.replace(/['’]s$/i, '').toLowerCase();
    return {
      start: index,
      end: index + word.length,
      plain,
      stem: STOP_WORDS.has(plain) ? undefined : stemmer(plain.replaceAll('’', "'")),
    };
  });
}
