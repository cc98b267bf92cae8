import type { Polarity, ThemeCode } from '../vocabulary.ts';
import { lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import type { Target } from './Target.ts';
import { themeIndex } from './themeFeatures.ts';
import { findPatterns } from './wordPattern.ts';

const themes = themeIndex(lexicon);

/** The themes of a target. */
export function decideThemes(target: Target, polarity: Polarity): ThemeCode[] {
  if (polarity === 'NEUTRAL') return [];
  const { words, own } = maskedWords(target);
  const found = findPatterns(themes, words).filter(
    (one) => one.value.strength === 'strong' && one.from >= own.from && one.from < own.to,
  );
  return [...new Set(found.map((one) => one.value.theme))];
}
