import { type Polarity, type ThemeCode, THEMES } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import { scores } from './LinearModel.ts';
import { models } from './Models.ts';
import type { Target } from './Target.ts';
import { themeFeatures } from './themeFeatures.ts';
import { themeRules } from './themeRules.ts';
import { toldThemes } from './toldThemes.ts';

const rules = themeRules(lexicon);

/**
 * The themes of a target, in the vocabulary's order, as the model weighs the rules' cues and the words; none where nothing is
 * judged.
 */
export function decideThemes(target: Target, polarity: Polarity): ThemeCode[] {
  if (polarity === 'NEUTRAL') return [];
  const sums = scores(models.themes, themeFeatures(rules, target, polarity));
  const inOrder = THEMES.map((theme) => sums[models.themes.classes.indexOf(theme)] ?? -Infinity);
  return toldThemes(inOrder, polarity, models.themeThreshold);
}
