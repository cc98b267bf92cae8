import type { ServiceCode } from '../vocabulary.ts';
import type { Lexicon } from './Lexicon.ts';
import type { Sentence } from './sentences.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

/** A place in a sentence where a service is named: words `from` (included) to `to` (excluded). */
export interface NamedService {
  service: ServiceCode;
  from: number;
  to: number;
  /** True for a name that counts only after the full one. */
  short: boolean;
  /** True for a name found with other words between its own, such as "assessments … within 20 weeks". */
  loose: boolean;
  /**
   * The rule that found it: `name:<pattern>` of the lexicon; `local-name.<how>`, how the document introduces a name of its own
   * (`bracket`, `known-as`, `apposition`, `is-the`); `refers.<rule>`, a rule of the lexicon's `references`.
   */
  rule: string;
}

interface Reading {
  service: ServiceCode;
  /** Whether the words are a name, only look like one, or are one only after the full name. */
  as: 'NAME' | 'NOT' | 'SHORT';
}

export type ServiceIndex = PatternIndex<Reading>;

/** Compiles the names of all services of the lexicon. */
export function serviceIndex(lexicon: Lexicon): ServiceIndex {
  return patternIndex(
    lexicon.services.flatMap(({ code: service, names, not, shortNames = [] }) => {
      const read = (list: readonly string[], as: Reading['as']): [string, Reading][] =>
        list.map((one) => [one, { service, as }]);
      return [...read(names, 'NAME'), ...read(not, 'NOT'), ...read(shortNames, 'SHORT')];
    }),
  );
}

/** A name goes on over the word for what it is: "the occupational therapy team". */
function withHead(sentence: Sentence, end: number): number {
  let to = end;
  while (/^(service|team)s?$/.test(sentence.words[to]?.text ?? '') && sentence.words[to]?.before === ' ') to++;
  return to;
}

/**
 * The services that a sentence names by the lexicon, each with the first place of its name.
 * @param already services that the same statement named before, whose short names count
 */
export function namedServices(
  index: ServiceIndex,
  sentence: Sentence,
  already: ReadonlySet<ServiceCode>,
): NamedService[] {
  // "Few know of the local offer; of those who do": what only looks like a name stands within one part of the sentence.
  const matches = findPatterns(index, sentence.words).filter(
    ({ from, to, value }) =>
      value.as !== 'NOT' || !sentence.words.slice(from + 1, to).some((word) => /[;:]/.test(word.before)),
  );
  const found: NamedService[] = [];
  for (const { from, to: end, value, pattern } of matches) {
    const to = value.as === 'NOT' ? end : withHead(sentence, end);
    if (value.as === 'NOT' || (value.as === 'SHORT' && !already.has(value.service))) continue;
    const excluded = matches.some(
      (other) =>
        other.value.as === 'NOT' && other.value.service === value.service && other.from < to && other.to > from,
    );
    if (excluded) continue;
    const rule = `name:${pattern.source}`;
    // A name with a gap reaches over words that are none of it: a closer name, or a narrower place, tells better what is meant.
    const loose = pattern.elements.some((element) => element.kind === 'GAP');
    const before = found.find((one) => one.service === value.service && one.from < to && one.to > from);
    if (before === undefined) {
      found.push({ service: value.service, from, to, short: value.as === 'SHORT', loose, rule });
      continue;
    }
    const short = value.as === 'SHORT';
    if (before.short && !short) {
      Object.assign(before, { from, to, short, loose, rule });
    } else if (short && !before.short) {
      continue;
    } else if (before.loose) {
      if (!loose || to - from < before.to - before.from) Object.assign(before, { from, to, loose });
    } else if (!loose) {
      before.from = Math.min(before.from, from);
      before.to = Math.max(before.to, to);
    }
  }
  return found;
}
