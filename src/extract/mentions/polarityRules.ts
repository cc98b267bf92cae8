import type { Polarity, ServiceCode } from '../vocabulary.ts';
import type { Clause, Cue } from './cues.ts';
import { sectionGroup } from './features.ts';
import type { Target } from './Target.ts';
import type { Lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

/** What the rules alone make of a target, and which rule. */
export interface Verdict {
  polarity: Polarity;
  rule: string;
}

interface Part {
  rule: string;
  polarity: Polarity;
  services: ReadonlySet<ServiceCode> | null;
  patterns: PatternIndex<true>;
  unless: PatternIndex<true>;
}

/** Compiles the lexicon's parts. */
export function partRules(lexicon: Lexicon): Part[] {
  return lexicon.parts.map(({ rule, polarity, services, patterns, unless }) => ({
    rule,
    polarity,
    services: services === null ? null : new Set(services),
    patterns: patternIndex(patterns.map((one) => [one, true] as const)),
    unless: patternIndex(unless.map((one) => [one, true] as const)),
  }));
}

export interface Weights {
  good: number;
  bad: number;
  helps: number;
  troubles: number;
  intends: number;
}

/** How much of each kind of judgement stands in a clause, with negators and mending applied. */
export function weigh({ reading, all }: Target, clause: Clause): Weights {
  const sum: Weights = { good: 0, bad: 0, helps: 0, troubles: 0, intends: 0 };
  const named = (cue: Cue) => all.some((one) => cue.from >= one.from && cue.to <= one.to);
  for (const cue of reading.cues) {
    if (cue.from < clause.from || cue.from >= clause.to || cue.goal || named(cue)) continue;
    const weight = cue.aside ? 0.5 : 1;
    if (cue.kind === 'good') sum[cue.negated ? 'bad' : 'good'] += weight;
    else if (cue.kind === 'bad') sum[cue.negated || cue.mended ? 'good' : 'bad'] += weight;
    else if (cue.kind === 'helps') sum[cue.negated ? 'bad' : 'helps'] += weight;
    else if (cue.kind === 'troubles') sum.troubles += weight;
    else if (cue.kind === 'intends') sum.intends += weight;
  }
  return sum;
}

/** Words that show a clause to speak of something else. */
const OTHERS = /^(other|another|elsewhere|mirrored|replicated)$/;

const NO_NEW_SUBJECT = /^(is|are|was|were|has|have|does|do|did|not|it|they|cannot|often|only)$/;
/** Openings by which a sentence goes on with what the one before it said. */
const FOLLOWS =
  /^(for (example|instance)|similarly|in addition|additionally|also|this|these|as a result|consequently|equally)\b/;

/** What leaders have done, told beside a weakness, is no judgement of the service yet. */
const LEADERS_ACT =
  /^((health|local|area|local area|partnership|the|these) )*(leaders|partners|partnership|authority|icb)( [a-z]+){0,3} (have|has|are|recognise|recognises|acknowledge)\b/;

/** Reads the polarity of a target by rules alone. */
export function verdictOf(parts: readonly Part[], target: Target): Verdict {
  const { sentence, reading, section, named } = target;
  const group = sectionGroup(section);
  if (group === 'action') return { polarity: 'WEAKNESS', rule: 'section.action' };
  const { words } = maskedWords(target);
  for (const part of parts) {
    if (part.services !== null && !part.services.has(named.service)) continue;
    if (findPatterns(part.patterns, words).length === 0 || findPatterns(part.unless, words).length > 0) continue;
    return { polarity: part.polarity, rule: part.rule };
  }
  const whole: Clause = { from: 0, to: sentence.words.length, contrast: null };
  const own = reading.clauses.find((one) => named.from >= one.from && named.from < one.to) ?? whole;
  const here = weigh(target, own);
  if (group === 'context') {
    const said =
      here.good > 0 &&
      here.bad === 0 &&
      /^(strong|good|effective|excellent|valued|robust)$/.test(sentence.words.at(-1)?.text ?? '');
    return said ? { polarity: 'STRENGTH', rule: 'context.judged' } : { polarity: 'NEUTRAL', rule: 'context' };
  }
  const sign = (one: Weights) => Math.sign(one.good - one.bad);
  for (const other of reading.clauses) {
    if (other === own) continue;
    const there = weigh(target, other);
    const strong = sign(here) * sign(there) < 0;
    // "Despite workforce challenges, the service supports many": a concession of something bad, and mere help beside it.
    const helped =
      (sign(here) < 0 && own.contrast !== 'main' && sign(there) === 0 && there.helps > 0) ||
      (sign(there) < 0 && own.contrast === 'main' && sign(here) === 0 && here.helps > 0);
    const elsewhere =
      sentence.words.slice(other.from, other.to).some((word) => OTHERS.test(word.text)) ||
      target.all.some((one) => one.service !== named.service && one.from >= other.from && one.from < other.to);
    // "The offer is known about but is not well used."
    const turned =
      other.contrast === 'but' &&
      other.from > own.from &&
      sign(here) === 0 &&
      there.bad > there.good &&
      NO_NEW_SUBJECT.test(sentence.words[other.from + 1]?.text ?? '');
    if (turned) return { polarity: 'MIXED', rule: 'contrast.but' };
    if ((strong || helped) && !elsewhere)
      return { polarity: 'MIXED', rule: strong ? 'contrast.mixed' : 'contrast.helped' };
  }
  if (here.good > here.bad) return { polarity: 'STRENGTH', rule: 'cues.good' };
  if (here.bad > here.good) return { polarity: 'WEAKNESS', rule: 'cues.bad' };
  if (here.good > 0)
    return group === 'strength'
      ? { polarity: 'STRENGTH', rule: 'cues.even' }
      : group === 'weakness'
        ? { polarity: 'WEAKNESS', rule: 'cues.even' }
        : { polarity: 'NEUTRAL', rule: 'cues.even' };
  const opening = sentence.words
    .slice(0, 7)
    .map((word) => word.text)
    .join(' ');
  if (target.previous !== null && FOLLOWS.test(opening)) {
    const before = weigh(
      { ...target, ...target.previous, all: [] },
      { from: 0, to: target.previous.sentence.words.length, contrast: null },
    );
    if (before.good > before.bad) return { polarity: 'STRENGTH', rule: 'follows.good' };
    if (before.bad > before.good) return { polarity: 'WEAKNESS', rule: 'follows.bad' };
  }
  if (group === 'strength') return { polarity: 'STRENGTH', rule: 'section.strength' };
  if (group === 'weakness' && LEADERS_ACT.test(opening)) return { polarity: 'NEUTRAL', rule: 'leaders-act' };
  if (here.intends > 0) return { polarity: 'NEUTRAL', rule: 'intends' };
  if (group === 'weakness') return { polarity: 'WEAKNESS', rule: 'section.weakness' };
  if (group === 'experience' && here.helps > here.troubles) return { polarity: 'STRENGTH', rule: 'cues.helps' };
  if (group === 'experience' && here.troubles > here.helps) return { polarity: 'WEAKNESS', rule: 'cues.troubles' };
  return { polarity: 'NEUTRAL', rule: 'nothing-judged' };
}
