import { type Polarity, type ThemeCode, THEMES } from '../vocabulary.ts';
import { likelihood } from './LinearModel.ts';

/** A weakness nearly always has a theme, so that one as likely as this is told where none is likelier than the threshold. */
const LEAST_OF_WEAKNESS = 0.25;

/**
 * The themes that a model's scores tell of a judgement, in the vocabulary's order.
 * @param sums the score of each theme, in the vocabulary's order
 * @param threshold the probability from which on a theme is told
 */
export function toldThemes(sums: readonly number[], polarity: Polarity, threshold: number): ThemeCode[] {
  if (polarity === 'NEUTRAL') return [];
  const shares = THEMES.map((_theme, index) => likelihood(sums[index] ?? -Infinity));
  const most = Math.max(...shares);
  const isWeakness = polarity === 'WEAKNESS' || polarity === 'MIXED';
  const least = isWeakness && most >= LEAST_OF_WEAKNESS ? Math.min(most, threshold) : threshold;
  return THEMES.filter((_theme, index) => (shares[index] ?? 0) >= least);
}
