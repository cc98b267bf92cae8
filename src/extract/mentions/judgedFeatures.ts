import { wholeClause } from './clauses.ts';
import { sectionGroup } from './groups.ts';
import type { Features } from './LinearModel.ts';
import { maskedWords } from './maskedWords.ts';
import type { Target } from './Target.ts';
import { weigh } from './weigh.ts';
import { findPatterns, type PatternIndex } from './wordPattern.ts';

/** How the lexicon tells whether a service that counts only where it is judged is judged. */
export interface Judging {
  /** Places in which its name only tells who is meant. */
  aside: PatternIndex<true>;
  /** Sequences that show it is judged all the same. */
  anyway: PatternIndex<true>;
}

/** How much a word counts by how near it stands to the name. */
const NEAR = { within: 3, value: 0.5 };
const FAR = { within: 8, value: 0.3 };
const BESIDE = 0.6;

/** What the rules see of a sentence that names such a service, and what they make of it. */
export interface JudgedReading {
  features: Features;
  /** What the rules alone say. */
  byRule: boolean;
}

/** Reads whether a sentence judges the service it names, by rules and as features for the model. */
export function readJudged(judging: Judging, target: Target): JudgedReading {
  const { words } = maskedWords(target);
  const marks = words.filter((one) => one.text === '@').length;
  const asides = findPatterns(judging.aside, words);
  const anyway = findPatterns(judging.anyway, words);
  const open = new Set(asides.map((one) => one.to)).size < marks;
  const group = sectionGroup(target.section);
  const sum = weigh(target, wholeClause(target.sentence.words));
  const judged = sum.good + sum.bad > 0;
  const byRule = (open || anyway.length > 0) && (group === 'action' || (group === 'weakness' && open) || judged);

  const features = new Map<string, number>();
  const add = (name: string, value = 1) => features.set(name, value);
  add('bias');
  add(`section:${group}`);
  add(open ? 'open' : 'aside');
  add(`${open ? 'open' : 'aside'}&${group}`);
  for (const { pattern } of asides) add(`aside:${pattern.source}`, 0.5);
  if (anyway.length > 0) add('anyway');
  add(`rule:${String(byRule)}`, 2);
  add(`rule:${String(byRule)}&${group}`);
  add(`name:${target.named.rule}`, 0.3);
  for (const [kind, value] of Object.entries(sum) as [string, number][]) {
    if (value === 0) continue;
    add(`cue:${kind}`);
    add(`cue:${kind}&${group}`, 0.5);
  }
  if (!judged) add(`nothing-judged&${group}`);
  add(`services:${String(Math.min(3, target.all.length))}`);
  const at = words.findIndex((one) => one.text === '@');
  words.forEach(({ text }, index) => {
    const away = Math.abs(index - at);
    if (away <= FAR.within) add(`word:${text}`, away <= NEAR.within ? NEAR.value : FAR.value);
    if (away === 1) add(`${index < at ? 'before' : 'after'}:${text}`, BESIDE);
  });
  return { features, byRule };
}
