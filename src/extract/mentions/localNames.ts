import type { ServiceCode } from '../vocabulary.ts';
import type { Lexicon } from './Lexicon.ts';
import type { Sentence, Word } from './sentences.ts';
import { type NamedService, serviceIndex } from './serviceNames.ts';
import { findPatterns } from './wordPattern.ts';

/** A name that a document gives a service in its own words, such as "Family Voice, the parent carer forum". */
export interface LocalName {
  service: ServiceCode;
  /** Its words as printed. */
  words: readonly string[];
  /** How the document says it: `bracket`, `known-as`, `apposition`, `is-the`. */
  rule: string;
}

const OPENING_QUOTE = /[‘'“"]$/;
const CLOSING_QUOTE = /^[’'”"]/;
const CONNECTORS = new Set(['of', 'and', 'the', 'for', 'in', '&', 'a', 'to', 'with']);
/** The connectors of a name read backwards, where "Engagement with the DPCC (…)" must not become a name. */
const CLOSE_CONNECTORS = new Set(['of', 'and', 'for', '&']);
const DETERMINERS = new Set(['the', 'its', 'their', 'our', 'a', 'an']);
const KNOWN_AS = /^(known|called|named|branded|referred|titled|entitled)$/;
const VERBS = new Set(
  'is are was were has have had does do provides provide offers offer works work supports support delivers deliver can told said say says feel'.split(
    ' ',
  ),
);
/** Words after which a name with a capital is a place. */
const PLACE_PREPOSITIONS = new Set('in across within outside around'.split(' '));

interface Name {
  from: number;
  to: number;
  quoted: boolean;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.printed);

/** What stands between a word and the next: the white space and marks before word `index`. */
const gap = (words: readonly Word[], index: number, text: string, sentence: Sentence): string => {
  const previous = words[index - 1];
  const start = previous === undefined ? sentence.start : previous.end;
  const next = words[index];
  return text.slice(start, next === undefined ? sentence.end : next.start);
};

/** The name that begins at a word: what stands in quotation marks, or words with capitals. */
function nameFrom(
  words: readonly Word[],
  from: number,
  text: string,
  sentence: Sentence,
  connectors = CONNECTORS,
): Name | null {
  const first = words[from];
  if (first === undefined) return null;
  if (OPENING_QUOTE.test(gap(words, from, text, sentence).trimEnd())) {
    for (let to = from + 1; to <= words.length && to <= from + 8; to++) {
      if (CLOSING_QUOTE.test(gap(words, to, text, sentence))) return { from, to, quoted: true };
    }
    return null;
  }
  if (!isCapital(first)) return null;
  let to = from + 1;
  for (let at = to; at < words.length && at < from + 9; at++) {
    const word = words[at];
    const between = gap(words, at, text, sentence);
    const listed = /^, $/.test(between) && /^\p{N}/u.test(word?.printed ?? '') && /^\p{N}/u.test(first.printed);
    if (!listed && !/^[ -]*$/.test(between)) break;
    if (isCapital(word)) to = at + 1;
    else if (!connectors.has(word?.text ?? '')) break;
  }
  return { from, to, quoted: false };
}

/** The name that ends just before a word. */
function nameBefore(words: readonly Word[], end: number, text: string, sentence: Sentence): Name | null {
  for (let from = Math.max(0, end - 8); from < end; from++) {
    const name = nameFrom(words, from, text, sentence, CLOSE_CONNECTORS);
    if (name?.to === end && !DETERMINERS.has(words[from]?.text ?? '')) return name;
  }
  return null;
}

interface Candidate {
  service: ServiceCode;
  words: readonly Word[];
  rule: string;
}

function readSentence(
  sentence: Sentence,
  text: string,
  named: readonly NamedService[],
  accepts: ReadonlySet<ServiceCode>,
): Candidate[] {
  const { words } = sentence;
  const found: Candidate[] = [];
  const add = (service: ServiceCode, name: Name | null, rule: string) => {
    if (name !== null) found.push({ service, words: words.slice(name.from, name.to), rule });
  };
  for (const { service, from, to } of named) {
    if (!accepts.has(service)) continue;
    const after = gap(words, to, text, sentence);
    const next = words[to];
    const inBrackets = /\($/.test(after.trimEnd());
    // "the parent carer forum (PCF)", "speech and language therapy service ('Talk Time')"
    if (inBrackets && next !== undefined) {
      const name = nameFrom(words, to, text, sentence);
      const closed = name !== null && gap(words, name.to, text, sentence).includes(')');
      if (name !== null && closed) add(service, name, 'bracket');
    }
    // "…, known locally as Ask Us", "… called 'Mindworks'"
    for (let at = to; at < Math.min(words.length, to + 5); at++) {
      if (!KNOWN_AS.test(words[at]?.text ?? '')) continue;
      let start = at + 1;
      while (['locally', 'as', 'to', 'the'].includes(words[start]?.text ?? '')) start++;
      add(service, nameFrom(words, start, text, sentence), 'known-as');
      break;
    }
    // "the parent carer forum 1 Hart, 1 Mind, 1 Future" and "the parent carer forum, Family Voice, …"
    if (next !== undefined && /^(,| [–-])? ?[‘'“"]?$/.test(after)) {
      const name = nameFrom(words, to, text, sentence);
      const direct = !/[,–-]/.test(after);
      if (name !== null) {
        const beyond = gap(words, name.to, text, sentence);
        const follower = words[name.to]?.text ?? '';
        const closes = /^[’'”"]?( ?[–-]|[,.);])/.test(beyond) || VERBS.has(follower);
        const listed =
          ['and', 'or'].includes(follower) ||
          words.slice(0, from).some((one) => /^(including|includes|include|such)$/.test(one.text));
        if (
          closes &&
          (name.quoted ||
            (name.to > name.from + 1 &&
              (direct || (!listed && !words.slice(name.from, name.to).some((one) => one.text === 'and')))))
        )
          add(service, name, 'apposition');
      }
    }
    // "Mindworks (the child and adolescent mental health service)", "Family Voice, the parent carer forum,"
    let lead = from;
    while (
      lead > 0 &&
      from - lead < 5 &&
      /^ $/.test(gap(words, lead, text, sentence)) &&
      !VERBS.has(words[lead - 1]?.text ?? '')
    )
      lead--;
    for (let at = from; at >= lead; at--) {
      const before = gap(words, at, text, sentence);
      const opens = /\($/.test(before.trimEnd());
      const comma = /^[’'”"]?(,| [–-])\s*$/.test(before);
      const word = words[at]?.text ?? '';
      if (opens) {
        add(service, nameBefore(words, at, text, sentence), 'bracket');
        break;
      }
      if (comma) {
        const follower = words[to]?.text ?? '';
        const closes = /^( ?[–-]|[,.);])/.test(after) || VERBS.has(follower);
        const name = nameBefore(words, at, text, sentence);
        const led = name === null ? '' : (words[name.from - 1]?.text ?? '');
        if ((DETERMINERS.has(word) || word === 'which') && closes && name !== null && !PLACE_PREPOSITIONS.has(led))
          add(service, name, 'apposition');
        break;
      }
    }
    // "Family Voice is the parent carer forum"; "DPCC (Dorset Parent and Carers Council, which is Dorset's parent carer forum)"
    for (let at = from - 1; at > Math.max(0, from - 6); at--) {
      const word = words[at]?.text ?? '';
      if (word !== 'is' && word !== 'are') continue;
      const relative = words[at - 1]?.text === 'which' || words[at - 1]?.text === 'who';
      const name = nameBefore(words, relative ? at - 1 : at, text, sentence);
      if (name === null || !(name.quoted || name.to > name.from + 1)) break;
      if (!relative && name.from > 1) break;
      const rest = words.slice(at + 1, from);
      if (!rest.some((one) => DETERMINERS.has(one.text)) && rest.length > 1) break;
      add(service, name, 'is-the');
      const opening = gap(words, name.from, text, sentence);
      if (/\($/.test(opening.trimEnd())) add(service, nameBefore(words, name.from, text, sentence), 'is-the');
      break;
    }
  }
  return found;
}

/**
 * The names that a document gives services in its own words. Conservative: a name is quoted or printed with capitals, and none of
 * its words is an ordinary word of the document or a place that the document speaks of being "in".
 * @param sentences the document's sentences, each with the services it names by the lexicon
 */
export function findLocalNames(
  lexicon: Lexicon,
  text: string,
  sentences: readonly { sentence: Sentence; named: readonly NamedService[] }[],
): LocalName[] {
  const known = new Map<string, LocalName>();
  const lexiconNames = serviceIndex(lexicon);
  const accepts = new Set(lexicon.services.filter((one) => one.localNames === true).map((one) => one.code));
  const names = sentences.flatMap(({ sentence, named }) => readSentence(sentence, text, named, accepts));
  const ordinary = new Set(
    sentences.flatMap(({ sentence }) =>
      sentence.words.filter((one) => one.printed === one.text).map((one) => one.text),
    ),
  );
  const places = new Set<string>();
  for (const { sentence } of sentences) {
    sentence.words.forEach((word, index) => {
      if (isCapital(word) && PLACE_PREPOSITIONS.has(sentence.words[index - 1]?.text ?? '')) places.add(word.printed);
    });
  }
  for (const name of names) {
    if (findPatterns(lexiconNames, name.words).length > 0) continue;
    const printed = name.words.map((one) => one.printed);
    const telling = printed.filter((word) => !CONNECTORS.has(word.toLowerCase()));
    const first = telling[0];
    if (first === undefined || printed.join(' ').length < 2) continue;
    if (telling.length === 1 && (ordinary.has(first.toLowerCase()) || places.has(first))) continue;
    if (telling.every((word) => places.has(word))) continue;
    if (/^\d+$/.test(telling.join(''))) continue;
    const key = printed.join(' ');
    if (!known.has(key)) known.set(key, { service: name.service, words: printed, rule: name.rule });
  }
  return [...known.values()];
}

/** Where a sentence uses one of the document's own names. */
export function usesOfLocalNames(names: readonly LocalName[], sentence: Sentence): NamedService[] {
  const { words } = sentence;
  const found: NamedService[] = [];
  for (const name of names) {
    for (let from = 0; from + name.words.length <= words.length; from++) {
      if (name.words.every((word, index) => words[from + index]?.printed === word)) {
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
