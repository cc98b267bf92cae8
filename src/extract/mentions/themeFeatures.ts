import { type Polarity, THEMES } from '../vocabulary.ts';
import { followsOn } from './followsOn.ts';
import { sectionGroup, serviceGroup } from './groups.ts';
import type { Features } from './LinearModel.ts';
import { maskedWords } from './maskedWords.ts';
import type { Word } from './sentences.ts';
import type { Judged } from './Target.ts';
import { type FoundCue, themeCues, type ThemeRules, themesByRule } from './themeRules.ts';

/**
 * How much each kind of feature counts beside the others. The lexicon's patterns were found in the sentences that the models learn from,
 * so that what rules make of them looks surer there than it is in a new report: words count more than they would by themselves.
 */
const SCALE = {
  told: 0.9,
  toldOfService: 0.3,
  strong: 1.05,
  weak: 0.75,
  words: 0.6,
  ofPolarity: 0.5,
  parted: 0.5,
  saidAgain: 1.5,
};

/** What the models judge themes from, the same for every theme: foremost what the rules say, then what they cannot see. */
export function themeFeatures(rules: ThemeRules, target: Judged, polarity: Polarity): Features {
  const features = new Map<string, number>();
  const service = target.named === null ? 'none' : serviceGroup(target.named.service);
  const cues = themeCues(rules, target, polarity);
  features.set('bias', 1);
  features.set(`service:${service}`, 1);
  features.set(`polarity:${polarity}`, 1);
  features.set(`service:${service}&${polarity}`, 1);
  features.set(`section:${sectionGroup(target.section)}`, 1);
  addCues(features, cues, service);
  addCircumstances(features, cues, target, polarity);
  const told = themesByRule(rules, target, polarity, cues);
  for (const theme of told) {
    features.set(`rule:${theme}`, SCALE.told);
    features.set(`rule:${theme}&${service}`, SCALE.toldOfService);
  }
  if (isSaidAgain(target)) for (const theme of told) features.set(`said-again:${theme}`, SCALE.saidAgain);
  if (told.length === 0) features.set(`nothing-told&${service}&${polarity}`, 1);
  const inOrder = THEMES.filter((theme) => told.includes(theme));
  inOrder.forEach((one, index) => {
    for (const other of inOrder.slice(index + 1)) features.set(`${one}+${other}`, 1);
  });
  addWords(features, target);
  return features;
}

function addCues(features: Map<string, number>, cues: readonly FoundCue[], service: string): void {
  const counts = new Map<string, number>();
  for (const { match, own } of cues) {
    const { theme, strength } = match.value;
    const side = own ? 'own' : 'rest';
    features.set(`${side}:${theme}:${match.pattern.source}`, strength === 'strong' ? SCALE.strong : SCALE.weak);
    const key = `${side}:${strength}:${theme}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    features.set(key, key.includes('strong') ? 1 : 0.5);
    if (count > 1) features.set(`${key}:2`, 1);
    features.set(`${key}&${service}`, 0.7);
  }
}

/** "This is particularly the case for physiotherapy": says no more than that what stands before holds here too. */
function isSaidAgain(target: Judged): boolean {
  const said = target.sentence.words.map((word) => word.text).join(' ');
  return (
    followsOn(target) && /^(this|these) (is|are|was|were) (\w+ )?(the case|true|so|acute|evident|apparent)\b/.test(said)
  );
}

/** How the cues stand to the judgement, and whether other services stand between them and the target. */
function addCircumstances(
  features: Map<string, number>,
  cues: readonly FoundCue[],
  target: Judged,
  polarity: Polarity,
): void {
  const { words } = maskedWords(target);
  for (const { match, own } of cues) {
    const { theme, strength } = match.value;
    features.set(`${own ? 'own' : 'rest'}:${strength}:${theme}&${polarity}`, SCALE.ofPolarity);
    const isParted = standsApart(words, match);
    features.set(`${isParted ? 'parted' : 'with'}:${strength}:${theme}`, SCALE.parted);
    if (isParted) features.set(`parted:${strength}`, SCALE.parted);
  }
}

/** How near another service's name stands that is named together with the target: "occupational therapy and physiotherapy". */
const TOGETHER = 2;

/** Whether another service stands between a cue and the target: "long waits for physiotherapy, and SENDIASS is praised". */
function standsApart(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const at = words.findIndex((one) => one.text === '@');
  const [first, last] = [Math.min(at, from), Math.max(at, to)];
  return words.some(
    ({ text }, index) => text === '%' && index > first && index < last && Math.abs(index - at) > TOGETHER,
  );
}

function addWords(features: Map<string, number>, target: Judged): void {
  const { words, own } = maskedWords(target);
  for (const { text } of words.slice(own.from, own.to))
    features.set(`word:${/^\d/.test(text) ? '#' : text}`, SCALE.words);
}
