import type { Sentence, Word } from './sentences.ts';

/** A name as printed: words `from` (included) to `to` (excluded), with the short form that follows it in brackets. */
export interface PrintedName {
  from: number;
  to: number;
  /** The first word after the name and its brackets. */
  end: number;
  quoted: boolean;
  /** "Parents in Partnership (PiP)": the word in brackets. */
  short: number | null;
}

const OPENING_QUOTE = /[‘'“"]$/;
const CLOSING_QUOTE = /^[’'”"]/;
export const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', '&', 'a', 'to', 'with']);
/** The connectors of a name read backwards, where "Engagement with the DPCC (…)" must not become a name. */
const CLOSE_CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', 'for', '&', 'in', 'a']);
/** The same where the sentence begins with the name: "Off the Record, the area's CAMHS, …". */
const FIRST_CONNECTORS: ReadonlySet<string> = new Set([...CLOSE_CONNECTORS, 'the']);
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'a', 'an']);
/** "Members of Family Voice": a sentence's first word has a capital whether it belongs to the name or not. */
const PEOPLE_OF = /^(members|representatives|leaders|staff|partners|colleagues|practitioners|volunteers|parents)$/;
/** Words at most in a name. */
const LONGEST = 9;

/** Printed as names are, "iCAN" among them. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}{0,2}[\p{Lu}\p{N}]/u.test(word.printed);

/** Reads names in one sentence. */
export class NameReader {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #sentence: Sentence;

  constructor(text: string, sentence: Sentence) {
    this.#words = sentence.words;
    this.#text = text;
    this.#sentence = sentence;
  }

  /** What stands before word `index`: the white space and marks since the word before it. */
  gap(index: number): string {
    const previous = this.#words[index - 1];
    const start = previous === undefined ? this.#sentence.start : previous.end;
    const next = this.#words[index];
    return this.#text.slice(start, next === undefined ? this.#sentence.end : next.start);
  }

  /** The name that begins at a word: what stands in quotation marks, or words with capitals. */
  from(from: number): PrintedName | null {
    return this.#read(from, CONNECTORS);
  }

  /** The name that ends just before a word, its brackets included. */
  before(end: number): PrintedName | null {
    for (let from = Math.max(0, end - LONGEST - 1); from < end; from++) {
      const quoted = OPENING_QUOTE.test(this.gap(from).trimEnd());
      if (DETERMINERS.has(this.#words[from]?.text ?? '') && !quoted) continue;
      if (PEOPLE_OF.test(this.#words[from]?.text ?? '') && /^(of|from)$/.test(this.#words[from + 1]?.text ?? ''))
        continue;
      const name = this.#read(from, from === 0 ? FIRST_CONNECTORS : CLOSE_CONNECTORS);
      if (name?.end === end) return name;
      // "Mindworks (CAMHS)": what stands in brackets is the end asked for and no short form.
      if (name?.to === end) return { ...name, end, short: null };
    }
    return null;
  }

  #read(from: number, connectors: ReadonlySet<string>): PrintedName | null {
    if (this.#words[from] === undefined) return null;
    const quoted = OPENING_QUOTE.test(this.gap(from).trimEnd());
    const to = quoted ? this.#endOfQuotation(from) : this.#endOfCapitals(from, connectors);
    if (to === null) return null;
    const short = this.#shortForm(to);
    return { from, to, end: short === null ? to : to + 1, quoted, short };
  }

  #endOfQuotation(from: number): number | null {
    for (let to = from + 1; to <= this.#words.length && to < from + LONGEST; to++) {
      if (CLOSING_QUOTE.test(this.gap(to))) return to;
    }
    return null;
  }

  #endOfCapitals(from: number, connectors: ReadonlySet<string>): number | null {
    const first = this.#words[from];
    if (!isCapital(first)) return null;
    let to = from + 1;
    for (let at = to; at < this.#words.length && at < from + LONGEST; at++) {
      const word = this.#words[at];
      const between = this.gap(at);
      const listed =
        /^, $/.test(between) && /^\p{N}/u.test(word?.printed ?? '') && /^\p{N}/u.test(first?.printed ?? '');
      if (!listed && !/^([’']s?)?[ -]*$/.test(between)) break;
      if (isCapital(word)) to = at + 1;
      else if (!connectors.has(word?.text ?? '')) break;
    }
    return to;
  }

  /** One word in brackets after a name, which shortens it. */
  #shortForm(at: number): number | null {
    const word = this.#words[at];
    if (!isCapital(word) || !/^[’'”"]? ?\([‘'“"]?$/.test(this.gap(at))) return null;
    return /^[’'”"]?\)/.test(this.gap(at + 1)) ? at : null;
  }
}
