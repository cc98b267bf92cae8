import { type Polarity, THEMES } from '../vocabulary.ts';
import { sectionGroup, serviceGroup } from './groups.ts';
import type { Features } from './LinearModel.ts';
import { maskedWords } from './maskedWords.ts';
import type { Target } from './Target.ts';
import { themeCues, type ThemeRules, themesByRule } from './themeRules.ts';

/** What the themes of a target are judged from, the same for every theme. */
export function themeFeatures(rules: ThemeRules, target: Target, polarity: Polarity, ngrams = 0.3): Features {
  const features = new Map<string, number>();
  const add = (name: string, value = 1) => features.set(name, value);
  const service = serviceGroup(target.named.service);
  const cues = themeCues(rules, target, polarity);
  add('bias');
  add(`service:${service}`);
  add(`polarity:${polarity}`);
  add(`service:${service}&${polarity}`);
  add(`section:${sectionGroup(target.section)}`);
  const counts = new Map<string, number>();
  for (const { match, own } of cues) {
    const { theme, strength } = match.value;
    const side = own ? 'own' : 'rest';
    add(`${side}:${theme}:${match.pattern.source}`, strength === 'strong' ? 0.7 : 0.5);
    const key = `${side}:${strength}:${theme}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, value] of counts) {
    add(key, key.includes('strong') ? 1 : 0.5);
    if (value > 1) add(`${key}:2`);
    add(`${key}&${service}`, 0.7);
  }
  const told = themesByRule(rules, target, polarity, cues);
  for (const theme of told) add(`rule:${theme}`, 3);
  for (const theme of told) add(`rule:${theme}&${service}`, 1);
  if (told.length === 0) add(`nothing-told&${service}&${polarity}`);
  for (const one of THEMES)
    for (const other of THEMES) if (one < other && told.includes(one) && told.includes(other)) add(`${one}+${other}`);
  const { words, own } = maskedWords(target);
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
