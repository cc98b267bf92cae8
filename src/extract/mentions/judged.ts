import type { ServiceCode } from '../vocabulary.ts';
import { isAsked } from './asked.ts';
import { type Judging, readJudged } from './judgedFeatures.ts';
import type { Lexicon } from './Lexicon.ts';
import { probabilities } from './LinearModel.ts';
import { models } from './Models.ts';
import type { Target } from './Target.ts';
import { patternIndex } from './wordPattern.ts';

export type JudgingIndex = ReadonlyMap<ServiceCode, Judging>;

/** Compiles the services that count only where they are judged: plans, which most sentences name only to say whose needs are meant. */
export function judgingIndex(lexicon: Lexicon): JudgingIndex {
  const compile = (written: readonly string[] = []) => patternIndex(written.map((one) => [one, true] as const));
  return new Map(
    lexicon.services
      .filter((one) => one.onlyJudged !== undefined)
      .map((one) => [one.code, { aside: compile(one.onlyJudged), anyway: compile(one.judgedAnyway) }]),
  );
}

/**
 * Whether a sentence that names a service judges it, for the services that count only then; always true for the others. The model
 * weighs what the rules say with the words around the name.
 */
export function isJudged(index: JudgingIndex, target: Target): boolean {
  const judging = index.get(target.named.service);
  if (judging === undefined) return true;
  if (isAsked(target)) return false;
  const { features } = readJudged(judging, target);
  const yes = models.judged.classes.indexOf('yes');
  return (probabilities(models.judged, features)[yes] ?? 0) >= 0.5;
}
