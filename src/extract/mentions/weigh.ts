import type { Polarity } from '../vocabulary.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Target } from './Target.ts';

/** What the rules alone make of a target, and which rule. */
export interface Verdict {
  polarity: Polarity;
  rule: string;
}

/** How much of each kind of judgement a stretch of words holds. */
export interface Weights {
  good: number;
  bad: number;
  both: number;
  helps: number;
  troubles: number;
  intends: number;
}

/** Words in a clause that only says who or where count half. */
const ASIDE = 0.5;

/** How much of each kind of judgement stands in a clause, with negators and mending applied; words within names do not count. */
export function weigh({ reading, all }: Pick<Target, 'reading' | 'all'>, clause: Clause): Weights {
  const sum: Weights = { good: 0, bad: 0, both: 0, helps: 0, troubles: 0, intends: 0 };
  // "EHC plans for young adults" are no plans for something.
  const named = (cue: Cue) =>
    all.some(
      (one) =>
        !one.loose && cue.from >= one.from && (cue.to <= one.to || (cue.kind === 'intends' && cue.from < one.to)),
    );
  for (const cue of reading.cues) {
    if (cue.from < clause.from || cue.from >= clause.to || cue.goal || named(cue)) continue;
    const weight = cue.aside ? ASIDE : 1;
    if (cue.kind === 'good') sum[cue.negated ? 'bad' : 'good'] += weight;
    else if (cue.kind === 'bad') sum[cue.negated || cue.mended ? 'good' : 'bad'] += weight;
    else if (cue.kind === 'helps') sum[cue.negated ? 'bad' : 'helps'] += weight;
    else sum[cue.kind] += weight;
  }
  return sum;
}
