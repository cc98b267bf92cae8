import { THEMES, type Polarity, type ThemeCode } from '../vocabulary.ts';
import { sectionGroup, serviceGroup } from './features.ts';
import type { Target } from './Target.ts';
import type { Lexicon } from './Lexicon.ts';
import type { Features } from './LinearModel.ts';
import { maskedWords } from './maskedWords.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

interface ThemeCue {
  theme: ThemeCode;
  strength: 'strong' | 'weak' | 'not';
  cue: string;
}

export type ThemeIndex = PatternIndex<ThemeCue>;

/** Compiles the lexicon's cues of themes. */
export function themeIndex(lexicon: Lexicon): ThemeIndex {
  return patternIndex(
    lexicon.themes.flatMap((one) =>
      (['strong', 'weak', 'not'] as const).flatMap((strength) =>
        one[strength].map((cue) => [cue, { theme: one.code, strength, cue }] as const),
      ),
    ),
  );
}

/** What the themes of a target are judged from, the same for every theme. */
export function themeFeatures(index: ThemeIndex, target: Target, polarity: Polarity, ngrams = 0.3): Features {
  const features = new Map<string, number>();
  const add = (name: string, value = 1) => features.set(name, value);
  const service = serviceGroup(target.named.service);
  const { words, own } = maskedWords(target);
  add('bias');
  add(`service:${service}`);
  add(`polarity:${polarity}`);
  add(`service:${service}&${polarity}`);
  add(`section:${sectionGroup(target.section)}`);
  const found = findPatterns(index, words);
  const excluded = found.filter((one) => one.value.strength === 'not');
  const counts = new Map<string, number>();
  for (const { from, to, value } of found) {
    if (value.strength === 'not') {
      add(`not:${value.theme}`);
      continue;
    }
    if (excluded.some((one) => one.value.theme === value.theme && one.from < to && one.to > from)) continue;
    const side = from >= own.from && from < own.to ? 'own' : 'rest';
    add(`${side}:${value.theme}:${value.cue}`, value.strength === 'strong' ? 0.7 : 0.5);
    const key = `${side}:${value.strength}:${value.theme}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, value] of counts) {
    add(key, key.includes('strong') ? 2 : 0.5);
    if (value > 1) add(`${key}:2`);
    add(`${key}&${service}`, 0.7);
  }
  const told = THEMES.filter((theme) => counts.has(`own:strong:${theme}`));
  if (told.length === 0) {
    add('nothing-told');
    add(`nothing-told&${service}&${polarity}`);
  }
  for (const one of told) for (const other of told) if (one < other) add(`${one}+${other}`);
  let previous = '^';
  if (ngrams > 0)
    for (let at = own.from; at < own.to; at++) {
      const word = words[at]?.text ?? '';
      const plain = /^\d/.test(word) ? '#' : word;
      add(`w:${plain}`, ngrams);
      add(`b:${previous} ${plain}`, ngrams);
      previous = plain;
    }
  return features;
}
