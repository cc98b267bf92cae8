import type { ServiceCode } from '../vocabulary.ts';
import type { Lexicon } from './Lexicon.ts';
import { namesGiven, PLACE_PREPOSITIONS } from './namesGiven.ts';
import { CONNECTORS, isCapital } from './printedNames.ts';
import type { Sentence, Word } from './sentences.ts';
import type { NamedService, ServiceIndex } from './serviceNames.ts';
import { findPatterns } from './wordPattern.ts';

/** A name that a document gives a service in its own words, such as "Family Voice, the parent carer forum". */
export interface LocalName {
  service: ServiceCode;
  /** Its words as printed. */
  words: readonly string[];
  /** How the document says it: `bracket`, `known-as`, `apposition`, `is-the`. */
  rule: string;
}

/**
 * The names that a document gives services in its own words. Conservative: a name is quoted or printed with capitals, and none of
 * its words is an ordinary word of the document or a place that the document speaks of being "in".
 * @param lexiconNames the names of the lexicon, compiled
 * @param sentences the document's sentences, each with the services it names by the lexicon
 */
export function findLocalNames(
  lexicon: Lexicon,
  lexiconNames: ServiceIndex,
  text: string,
  sentences: readonly { sentence: Sentence; named: readonly NamedService[] }[],
): LocalName[] {
  const known = new Map<string, LocalName>();
  const accepts = new Set(lexicon.services.filter((one) => one.localNames === true).map((one) => one.code));
  const candidates = sentences.flatMap(({ sentence, named }) => namesGiven(sentence, text, named, accepts));
  const ordinary = new Set(
    sentences.flatMap(({ sentence }) =>
      sentence.words.filter((one) => one.printed === one.text).map((one) => one.text),
    ),
  );
  const places = new Set<string>();
  for (const { sentence } of sentences) {
    sentence.words.forEach((word, index) => {
      const led = PLACE_PREPOSITIONS.has(sentence.words[index - 1]?.text ?? '');
      // "Hand in Hand" is a name and tells of no place.
      if (led && isCapital(word) && !(index > 2 && isCapital(sentence.words[index - 2]))) places.add(word.printed);
    });
  }
  for (const { service, words, rule } of candidates) {
    if (findPatterns(lexiconNames, words).length > 0) continue;
    const printed = words.map((one) => one.printed);
    const telling = printed.filter((word) => !CONNECTORS.has(word.toLowerCase()));
    const first = telling[0];
    if (first === undefined || printed.join(' ').length < 2) continue;
    if (telling.length === 1 && (ordinary.has(first.toLowerCase()) || places.has(first))) continue;
    if (telling.every((word) => places.has(word))) continue;
    if (/^\d+$/.test(telling.join(''))) continue;
    const key = printed.join(' ');
    if (!known.has(key)) known.set(key, { service, words: printed, rule });
  }
  return [...known.values()];
}

/** A name is the same in other capitals, "AMAZE" and "Amaze", but not in lower case. */
const isSame = (word: Word | undefined, name: string): boolean =>
  word !== undefined &&
  (word.printed === name || (isCapital(word) && name.length > 3 && word.text === name.toLowerCase()));

/** Where a sentence uses one of the document's own names. */
export function usesOfLocalNames(names: readonly LocalName[], sentence: Sentence): NamedService[] {
  const { words } = sentence;
  const found: NamedService[] = [];
  for (const name of names) {
    for (let from = 0; from + name.words.length <= words.length; from++) {
      if (name.words.every((word, index) => isSame(words[from + index], word))) {
        found.push({
          service: name.service,
          from,
          to: from + name.words.length,
          short: false,
          loose: false,
          rule: `local-name.${name.rule}`,
        });
        break;
      }
    }
  }
  return found;
}
