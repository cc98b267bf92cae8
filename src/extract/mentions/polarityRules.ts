import type { Polarity, ServiceCode } from '../vocabulary.ts';
import { wholeClause } from './clauses.ts';
import { contrastVerdict, speakingClause } from './contrasts.ts';
import { followsOn } from './followsOn.ts';
import { sectionGroup } from './groups.ts';
import type { Target } from './Target.ts';
import { type Verdict, weigh } from './weigh.ts';
import type { Lexicon } from './Lexicon.ts';
import { maskedWords } from './maskedWords.ts';
import { findPatterns, type PatternIndex, patternIndex } from './wordPattern.ts';

interface PartUse {
  /** Which part of the lexicon's list, from 0. */
  part: number;
  as: 'PATTERN' | 'UNLESS';
}

export interface PartRules {
  parts: readonly { rule: string; polarity: Polarity; services: ReadonlySet<ServiceCode> | null }[];
  patterns: PatternIndex<PartUse>;
}

/** Compiles the lexicon's parts. */
export function partRules(lexicon: Lexicon): PartRules {
  return {
    parts: lexicon.parts.map(({ rule, polarity, services }) => ({
      rule,
      polarity,
      services: services === null ? null : new Set(services),
    })),
    patterns: patternIndex(
      lexicon.parts.flatMap(({ patterns, unless }, part): [string, PartUse][] => [
        ...patterns.map((one): [string, PartUse] => [one, { part, as: 'PATTERN' }]),
        ...unless.map((one): [string, PartUse] => [one, { part, as: 'UNLESS' }]),
      ]),
    ),
  };
}

/** What part the service plays in its sentence, where the lexicon knows that part. */
function partVerdict({ parts, patterns }: PartRules, target: Target): Verdict | null {
  const found = findPatterns(patterns, maskedWords(target).words);
  const plays = (part: number, as: PartUse['as']) => found.some(({ value }) => value.part === part && value.as === as);
  const index = parts.findIndex(
    ({ services }, part) =>
      services?.has(target.named.service) !== false && plays(part, 'PATTERN') && !plays(part, 'UNLESS'),
  );
  const part = parts[index];
  return part === undefined ? null : { polarity: part.polarity, rule: part.rule };
}

/** What leaders have done, told beside a weakness, is no judgement of the service yet. */
const LEADERS_ACT =
  /^((health|local|area|local area|partnership|the|these) )*(leaders|partners|partnership|authority|icb)( [a-z]+){0,3} (have|has|are|recognise|recognises|acknowledge)\b/;

/** A single bad word under a heading of strengths mostly tells what was overcome, or whose need is met; two are a judgement. */
const SURELY = 2;
const TURNS = /^(however|but|nevertheless|nonetheless|despite|yet)$/;

/** Reads the polarity of a target by rules alone. */
export function verdictOf(parts: PartRules, target: Target): Verdict {
  const { sentence, section } = target;
  const group = sectionGroup(section);
  if (group === 'action') return { polarity: 'WEAKNESS', rule: 'section.action' };
  const part = partVerdict(parts, target);
  if (part !== null) return part;
  const whole = wholeClause(sentence.words);
  const own = speakingClause(target) ?? whole;
  const here = weigh(target, own);
  if (group === 'context') {
    const said =
      here.good > 0 &&
      here.bad === 0 &&
      /^(strong|good|effective|excellent|valued|robust)$/.test(sentence.words.at(-1)?.text ?? '');
    return said ? { polarity: 'STRENGTH', rule: 'context.judged' } : { polarity: 'NEUTRAL', rule: 'context' };
  }
  const contrasted = contrastVerdict(target, own, here);
  if (contrasted !== null) return contrasted;
  if (here.both > 0) return { polarity: 'MIXED', rule: 'cues.both' };
  if (here.good > here.bad) return { polarity: 'STRENGTH', rule: 'cues.good' };
  if (here.bad > here.good) {
    if (group === 'strength' && here.bad - here.good < SURELY && !TURNS.test(sentence.words[0]?.text ?? ''))
      return { polarity: 'STRENGTH', rule: 'section.outweighs' };
    return { polarity: 'WEAKNESS', rule: 'cues.bad' };
  }
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
  if (target.previous !== null && followsOn(target)) {
    const before = weigh({ ...target, ...target.previous, all: [] }, wholeClause(target.previous.sentence.words));
    if (before.good > before.bad) return { polarity: 'STRENGTH', rule: 'follows.good' };
    if (before.bad > before.good) return { polarity: 'WEAKNESS', rule: 'follows.bad' };
  }
  if (group === 'strength') return { polarity: 'STRENGTH', rule: 'section.strength' };
  if (group === 'weakness' && LEADERS_ACT.test(opening)) return { polarity: 'NEUTRAL', rule: 'leaders-act' };
  if (here.intends > 0) return { polarity: 'NEUTRAL', rule: 'intends' };
  if (group === 'weakness') return { polarity: 'WEAKNESS', rule: 'section.weakness' };
  if (group === 'experience' && here.helps >= 1 && here.helps > here.troubles)
    return { polarity: 'STRENGTH', rule: 'cues.helps' };
  if (group === 'experience' && here.troubles > here.helps) return { polarity: 'WEAKNESS', rule: 'cues.troubles' };
  return { polarity: 'NEUTRAL', rule: 'nothing-judged' };
}
