import { POLARITIES, type Polarity } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import { probabilities } from './LinearModel.ts';
import { models } from './Models.ts';
import { polarityFeatures } from './polarityFeatures.ts';
import { partRules, verdictOf } from './polarityRules.ts';
import type { Target } from './Target.ts';

const parts = partRules(lexicon);

/**
 * Rules that nothing overrules: what is asked of partners is a weakness, whatever its words; a question judges nothing, nor does what a
 * revisit tells of the inspection before.
 */
const FINAL = new Set(['section.action', 'asked', 'of-before']);

/**
 * How sure it is at least that these judge nothing, which the models have seen too few of to know: 25 of 26 questions in written minutes;
 * letters on revisits are not measured.
 */
const SURE_OF: Readonly<Record<string, number>> = { asked: 0.9, 'of-before': 0.7 };

export interface Decision {
  polarity: Polarity;
  /** The rule's id, or `model:` and the id of the rule it overruled. */
  rule: string;
  /** How sure it is, from 0 to 1: as trained, that share of such decisions was right on documents not trained on. */
  confidence: number;
}

/** The polarity of a target: what the rules say, unless the model, which weighs them with the words, is surer of something else. */
export function decidePolarity(target: Target): Decision {
  const verdict = verdictOf(parts, target);
  const shares = probabilities(models.polarity, polarityFeatures(target, verdict), models.temperature);
  const share = (polarity: Polarity) => shares[models.polarity.classes.indexOf(polarity)] ?? 0;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const likeliest = POLARITIES.reduce((best, one) => (share(one) > share(best) ? one : best), verdict.polarity);
  if (likeliest === verdict.polarity || FINAL.has(verdict.rule)) {
    return { ...verdict, confidence: round(Math.max(share(verdict.polarity), SURE_OF[verdict.rule] ?? 0)) };
  }
  return { polarity: likeliest, rule: `model:${verdict.rule}`, confidence: round(share(likeliest)) };
}
