import type { ServiceCode } from '../vocabulary.ts';
import { sectionGroup } from './groups.ts';
import type { Target } from './Target.ts';
import type { Lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import { weigh } from './weigh.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

interface Judging {
  aside: PatternIndex<true>;
  anyway: PatternIndex<true>;
}

export type JudgingIndex = ReadonlyMap<ServiceCode, Judging>;

/** Compiles the services that count only where they are judged: plans, which most sentences name only to say whose needs are meant. */
export function judgingIndex(lexicon: Lexicon): JudgingIndex {
  return new Map(
    lexicon.services
      .filter((one) => one.onlyJudged !== undefined)
      .map((one) => [
        one.code,
        {
          aside: patternIndex((one.onlyJudged ?? []).map((pattern) => [pattern, true] as const)),
          anyway: patternIndex((one.judgedAnyway ?? []).map((pattern) => [pattern, true] as const)),
        },
      ]),
  );
}

/** Whether a sentence that names a service judges it, for the services that count only then; always true for the others. */
export function isJudged(index: JudgingIndex, target: Target): boolean {
  const judging = index.get(target.named.service);
  if (judging === undefined) return true;
  const { words } = maskedWords(target);
  const marks = words.filter((one) => one.text === '@').length;
  const asides = new Set(findPatterns(judging.aside, words).map((one) => one.to)).size;
  const anyway = findPatterns(judging.anyway, words).length > 0;
  if (asides >= marks && !anyway) return false;
  const group = sectionGroup(target.section);
  if (group === 'action' || (group === 'weakness' && asides < marks)) return true;
  const { good, bad } = weigh(target, { from: 0, to: target.sentence.words.length, contrast: null });
  return good + bad > 0;
}
