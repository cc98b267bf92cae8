import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';

/** A word of a sentence, as the lexicon's patterns see it. */
export interface Word {
  /** Lower case, without possessive endings and hyphens: "children's" is `children`, "co-produced" is `co` and `produced`, "&" is `and`. */
  text: string;
  /** As printed, so that abbreviations can be told from words. */
  printed: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, such as `, ` or ` (`; empty inside a hyphenated word. */
  before: string;
}

/** A sentence with its place in the document's text. */
export interface Sentence {
  start: number;
  end: number;
  words: readonly Word[];
  /** Whether it ends with a question mark. */
  isQuestion: boolean;
  /** The line ending in a colon that this one completes, such as "Leaders should reduce the waits for:". */
  stem: Sentence | null;
}

/** Only sentence ends and tokens are needed; the rest of the pipeline would double the time. */
const nlp = winkNLP(winkModel, ['sbd']);

const POSSESSIVE = /['’]s?$/;
const NOT = /n['’]t$/i;

/**
 * Adds the words of a token. wink-nlp parts possessive endings and "n't" from their word, but not before a comma, and from then on nowhere:
 * it keeps what it has met. So that no text is read otherwise after another, they are parted here wherever they still stand.
 */
function addWords(words: Word[], token: string, start: number, before: string): void {
  const not = NOT.exec(token);
  if (not !== null) {
    addWords(words, token.slice(0, not.index), start, before);
    const at = start + not.index;
    const gap = not.index === 0 ? before : '';
    words.push({ text: 'not', printed: not[0], start: at, end: at + not[0].length, before: gap });
    return;
  }
  let gap = before;
  let last = 0;
  for (const match of token.replace(POSSESSIVE, '').matchAll(/[\p{L}\p{N}&]+(?:[.,](?=\p{N})\p{N}+)*/gu)) {
    const printed = match[0];
    const at = start + match.index;
    gap += token.slice(last, match.index);
    const text = printed === '&' ? 'and' : printed.toLowerCase();
    words.push({ text, printed, start: at, end: at + printed.length, before: gap });
    last = match.index + printed.length;
    gap = '';
  }
}

/**
 * Cuts a stretch of a document into sentences and words, by wink-nlp. A line end always ends a sentence, since blocks stand on
 * lines of their own.
 * @param text the whole document's text
 * @param start where the stretch begins, in UTF-16 code units
 * @param end where it ends
 */
export function readSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let stem: Sentence | null = null;
  let lineStart = start;
  for (const line of text.slice(start, end).split('\n')) {
    const found = readLine(line, lineStart, stem);
    sentences.push(...found);
    const last = found.at(-1);
    if (last !== undefined) {
      if (/[:–-]\s*$/.test(line)) stem = { ...last, stem: null };
      else if (/^[\p{Lu}]/u.test(line.trim()) && /[.!?]\s*$/.test(line)) stem = null;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** Where a sentence ends in an amount that wink-nlp takes for an abbreviation: "a deficit of £250m. Leaders know this." */
const AFTER_AMOUNT = /(?<=£[\d.,]+(?:k|m|bn)\.)(?=\s+\p{Lu})/u;

function readLine(line: string, lineStart: number, stem: Sentence | null): Sentence[] {
  let start = lineStart;
  return line.split(AFTER_AMOUNT).flatMap((part) => {
    const found = readPart(part, start, stem);
    start += part.length;
    return found;
  });
}

function readPart(line: string, lineStart: number, stem: Sentence | null): Sentence[] {
  if (line.trim() === '') return [];
  const sentences: Sentence[] = [];
  let cursor = 0;
  nlp
    .readDoc(line)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words: Word[] = [];
      let before = '';
      let first = -1;
      let last = -1;
      sentence.tokens().each((token: ItemToken) => {
        const value = token.out();
        const at = line.indexOf(value, cursor);
        before += line.slice(cursor, at);
        cursor = at + value.length;
        if (first < 0) first = at;
        last = cursor;
        if (POSSESSIVE.exec(value)?.index === 0) return;
        const count = words.length;
        addWords(words, value, lineStart + at, words.length === 0 ? '' : before);
        before = words.length === count ? before + value : '';
      });
      if (words.length > 0) {
        const isQuestion = /[?][\s"'’”)]*$/.test(line.slice(first, last));
        sentences.push({ start: lineStart + first, end: lineStart + last, words, isQuestion, stem });
      }
    });
  return sentences;
}
