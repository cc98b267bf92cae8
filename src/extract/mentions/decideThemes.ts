import type { Polarity, ThemeCode } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import type { Target } from './Target.ts';
import { themeCues, themeRules, themesByRule } from './themeRules.ts';

const rules = themeRules(lexicon);

/** The themes of a target. */
export function decideThemes(target: Target, polarity: Polarity): ThemeCode[] {
  return themesByRule(rules, target, polarity, themeCues(rules, target, polarity));
}
