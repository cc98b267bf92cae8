import type { Polarity } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import { partRules, verdictOf } from './polarityRules.ts';
import type { Target } from './Target.ts';

const parts = partRules(lexicon);

/** The polarity of a target, the rule or model that decided, and how sure it is, from 0 to 1. */
export function decidePolarity(target: Target): { polarity: Polarity; rule: string; confidence: number } {
  return { ...verdictOf(parts, target), confidence: 0.9 };
}
