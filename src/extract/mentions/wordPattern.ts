import type { Word } from './sentences.ts';

/**
 * The little language in which the lexicon writes sequences of words:
 *
 * | written | stands for |
 * |---|---|
 * | `school nurse` | these words, in any case, hyphenated or not |
 * | `nurse\|nurses` | either word |
 * | `nurs*` | any word that begins so |
 * | `and?` | the word or nothing |
 * | `<and,or,speech>` | any number of these words, or none |
 * | `..3` | up to three words, whatever they are, without a comma or other mark between |
 * | `...3` | the same, but over commas too |
 * | `OT` | a word with a capital matches only as written; an abbreviation of five letters or more in any case ("Camhs"), one of four with two capitals ("DSCo") |
 * | `^` | the beginning of the sentence |
 * | `@` | the service whose judgement is read, under whatever name (in lists of themes, parts, `onlyJudged` and `judgedAnyway`) |
 * | `%` | any other service that the sentence names (in the same lists) |
 * | `EHCP,AP> words` | the words, but for these services alone (in lists of themes) |
 *
 * Words are written as sentences are cut into them: without possessive endings ("child's voice" is `child voice`), hyphens or
 * other marks. `?` and `*` are no regular expression's: "report" and "reports" are `report|reports`. The first and the last word
 * must not be one that may be missing; `patternLists.ts` refuses what can never be found, or would be found anywhere.
 */
export interface WordPattern {
  source: string;
  elements: readonly Element[];
}

type Element =
  | { kind: 'WORD'; alternatives: readonly Alternative[]; optional: boolean }
  | { kind: 'REPEAT'; alternatives: readonly Alternative[] }
  | { kind: 'GAP'; most: number; overMarks: boolean }
  | { kind: 'START' };

interface Alternative {
  word: string;
  prefix: boolean;
  asPrinted: boolean;
  /** In lower case, where it is an abbreviation too long to be a word by chance: printed "CAMHs" and "SendIASS" too. */
  abbreviation: string | null;
}

const alternative = (written: string): Alternative => ({
  word: written.replace(/\*$/, ''),
  prefix: written.endsWith('*'),
  asPrinted: /\p{Lu}/u.test(written),
  abbreviation: /^\p{Lu}{4,}$/u.test(written) ? written.toLowerCase() : null,
});

/** Abbreviations of so many letters are no words in whatever case: "Send" is one, "Camhs" is not. */
const NO_WORD = 5;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

const isAbbreviation = (word: Word): boolean => word.text.length >= NO_WORD || TWO_CAPITALS.test(word.printed);

/** Patterns are compiled where the lexicon is checked and again where they are put in order: once is enough. */
const compiled = new Map<string, WordPattern>();

/**
 * Compiles a sequence of words as the lexicon writes it.
 * @throws {Error} when nothing is written
 */
export function wordPattern(source: string): WordPattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const pattern = compile(source);
  compiled.set(source, pattern);
  return pattern;
}

function compile(source: string): WordPattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part): Element => {
      if (part === '^') return { kind: 'START' };
      const gap = /^\.\.(\.?)(\d+)$/.exec(part);
      if (gap) return { kind: 'GAP', most: Number(gap[2]), overMarks: gap[1] === '.' };
      if (part.startsWith('<') && part.endsWith('>')) {
        return { kind: 'REPEAT', alternatives: part.slice(1, -1).split(',').map(alternative) };
      }
      const optional = part.endsWith('?');
      const bare = optional ? part.slice(0, -1) : part;
      return { kind: 'WORD', alternatives: bare.split('|').map(alternative), optional };
    });
  if (elements.length === 0) throw new Error('the lexicon has an empty word pattern');
  return { source, elements };
}

/** What ends a stretch of words that belong together. */
const MARK = /[,;:.–]/;

const fits = (one: Alternative, word: Word): boolean => {
  if (one.abbreviation !== null) return one.abbreviation === word.text && isAbbreviation(word);
  const said = one.asPrinted ? word.printed : word.text;
  return one.prefix ? said.startsWith(one.word) : said === one.word;
};

const anyFits = (alternatives: readonly Alternative[], word: Word): boolean => {
  for (const one of alternatives) if (fits(one, word)) return true;
  return false;
};

function endOf(elements: readonly Element[], at: number, words: readonly Word[], from: number): number {
  const element = elements[at];
  if (element === undefined) return from;
  const word = words[from];
  switch (element.kind) {
    case 'START':
      return from === 0 ? endOf(elements, at + 1, words, from) : -1;
    case 'WORD': {
      if (word !== undefined && anyFits(element.alternatives, word)) {
        const end = endOf(elements, at + 1, words, from + 1);
        if (end >= 0) return end;
      }
      return element.optional ? endOf(elements, at + 1, words, from) : -1;
    }
    case 'REPEAT': {
      if (word !== undefined && anyFits(element.alternatives, word)) {
        const end = endOf(elements, at, words, from + 1);
        if (end >= 0) return end;
      }
      return endOf(elements, at + 1, words, from);
    }
    case 'GAP': {
      for (let skipped = 0; skipped <= element.most && from + skipped <= words.length; skipped++) {
        if (!element.overMarks && MARK.test(words[from + skipped]?.before ?? '')) break;
        const end = endOf(elements, at + 1, words, from + skipped);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
}

/** Patterns with what each stands for, found together in one pass over the words. */
export interface PatternIndex<T> {
  /** By a whole first word. */
  byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  /** By the first letters of a first word that may end as it will. */
  byLetters: ReadonlyMap<string, readonly Entry<T>[]>;
  atStart: readonly Entry<T>[];
  anywhere: readonly Entry<T>[];
}

interface Entry<T> {
  pattern: WordPattern;
  value: T;
}

/** Where a pattern was found: word numbers `from` (included) to `to` (excluded). */
export interface PatternMatch<T> {
  from: number;
  to: number;
  pattern: WordPattern;
  value: T;
}

const LETTERS = 3;

/** Puts patterns in order by how they begin, so that a search looks only at those that can begin at a word. */
export function patternIndex<T>(entries: readonly (readonly [string, T])[]): PatternIndex<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byLetters = new Map<string, Entry<T>[]>();
  const atStart: Entry<T>[] = [];
  const anywhere: Entry<T>[] = [];
  const put = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) => {
    const list = map.get(key) ?? [];
    if (!list.includes(entry)) list.push(entry);
    map.set(key, list);
  };
  for (const [source, value] of entries) {
    const entry = { pattern: wordPattern(source), value };
    const first = entry.pattern.elements[0];
    if (first?.kind === 'START') {
      atStart.push(entry);
    } else if (
      first?.kind !== 'WORD' ||
      first.optional ||
      first.alternatives.some((one) => one.prefix && one.word.length < LETTERS)
    ) {
      anywhere.push(entry);
    } else {
      for (const { word, prefix } of first.alternatives) {
        if (prefix) put(byLetters, word.toLowerCase().slice(0, LETTERS), entry);
        else put(byWord, word.toLowerCase(), entry);
      }
    }
  }
  return { byWord, byLetters, atStart, anywhere };
}

/** Every place where a pattern of the index matches, in order of the words; matches may overlap. */
export function findPatterns<T>(index: PatternIndex<T>, words: readonly Word[]): PatternMatch<T>[] {
  const matches: PatternMatch<T>[] = [];
  const look = (list: readonly Entry<T>[] | undefined, from: number, tried?: readonly Entry<T>[]) => {
    if (list === undefined) return;
    for (const entry of list) {
      if (tried?.includes(entry) === true) continue;
      const to = endOf(entry.pattern.elements, 0, words, from);
      if (to > from) matches.push({ from, to, pattern: entry.pattern, value: entry.value });
    }
  };
  if (words.length > 0) look(index.atStart, 0);
  for (let from = 0; from < words.length; from++) {
    const text = words[from]?.text ?? '';
    const whole = index.byWord.get(text);
    look(whole, from);
    look(index.byLetters.get(text.slice(0, LETTERS)), from, whole);
    look(index.anywhere, from);
  }
  return matches;
}
