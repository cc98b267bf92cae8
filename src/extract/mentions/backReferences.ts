import type { ServiceCode } from '../vocabulary.ts';
import type { Lexicon } from './Lexicon.ts';
import type { NamedService } from './serviceNames.ts';
import type { Sentence } from './sentences.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

interface Reference {
  rule: string;
  services: ReadonlySet<ServiceCode> | null;
  many: boolean;
  subjectOnly: boolean;
}

export type ReferenceIndex = PatternIndex<Reference>;

/** Compiles the lexicon's words that refer back. */
export function referenceIndex(lexicon: Lexicon): ReferenceIndex {
  return patternIndex(
    lexicon.references.flatMap(({ rule, services, many, subjectOnly, patterns }) =>
      patterns.map(
        (one) => [one, { rule, services: services === null ? null : new Set(services), many, subjectOnly }] as const,
      ),
    ),
  );
}

/** A sentence of a statement with the services it speaks of. */
export interface Antecedent {
  sentence: Sentence;
  named: readonly NamedService[];
}

/** How far from its beginning a sentence names what it is about. */
const SUBJECT_WITHIN = 8;

/**
 * The services that a sentence only refers back to ("this post", "she", "the team").
 * @param before the sentence before it in the same statement, with what it names or itself refers to
 */
export function backReferences(index: ReferenceIndex, sentence: Sentence, before: Antecedent): NamedService[] {
  if (before.named.length === 0) return [];
  for (const { from, to, value, pattern } of findPatterns(index, sentence.words)) {
    const { rule, services, many, subjectOnly } = value;
    const fits = before.named.filter(
      (one) => (services === null || services.has(one.service)) && (!subjectOnly || one.from < SUBJECT_WITHIN),
    );
    const chosen = many ? fits : fits.slice(0, 1);
    // A singular reference to one of several: the one that the words before call a post or role.
    const called = many
      ? undefined
      : fits.find((one) => /^(post|role)s?$/.test(before.sentence.words[one.to]?.text ?? ''));
    const meant = called === undefined ? chosen : [called];
    if (meant.length === 0) continue;
    // The words that refer are few: "some" of "some wait for two years", "she" of "however, she".
    const place = pattern.elements[0]?.kind === 'START' ? { from: to - 1, to } : { from, to: Math.min(to, from + 2) };
    return meant.map(({ service }) => ({ service, ...place, short: false, loose: true, rule: `refers.${rule}` }));
  }
  return [];
}
