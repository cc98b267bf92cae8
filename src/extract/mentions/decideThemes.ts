import { type Polarity, type ThemeCode, THEMES } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import { likelihood, scores } from './LinearModel.ts';
import { models } from './Models.ts';
import type { Judged, Target } from './Target.ts';
import { themeFeatures } from './themeFeatures.ts';
import { themeRules } from './themeRules.ts';
import { toldThemes } from './toldThemes.ts';

const rules = themeRules(lexicon);

/**
 * How likely a theme must be to be told of what names no service. The models learn from what is said of services: read through on the
 * recommendations of the corpus, nine of ten themes as likely as this are right.
 */
const SURE = 0.7;

/**
 * The themes of a target, in the vocabulary's order, as the model weighs the rules' cues and the words; none where nothing is
 * judged.
 */
export function decideThemes(target: Target, polarity: Polarity): ThemeCode[] {
  if (polarity === 'NEUTRAL') return [];
  return toldThemes(scoresOf(target, polarity), polarity, models.themeThreshold);
}

/** The themes of what is to be improved by a sentence's own words, whatever it speaks of, in the vocabulary's order. */
export function themesToImprove(sentence: Judged): ThemeCode[] {
  const sums = scoresOf(sentence, 'WEAKNESS');
  return THEMES.filter((_theme, index) => likelihood(sums[index] ?? -Infinity) >= SURE);
}

/** The score of each theme, in the vocabulary's order. */
function scoresOf(judged: Judged, polarity: Polarity): number[] {
  const sums = scores(models.themes, themeFeatures(rules, judged, polarity));
  return THEMES.map((theme) => sums[models.themes.classes.indexOf(theme)] ?? -Infinity);
}
