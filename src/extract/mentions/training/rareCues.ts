import type { Target } from '../Target.ts';
import type { LabelledTarget } from './buildExamples.ts';

/** In how many documents, or tenths of the passages, a cue must stand for a model to learn from it. */
const KNOWN_FROM = 3;

/**
 * Targets as they would be read had nobody looked at them first. The lexicon was written from the sentences that models learn from, so
 * that its rules are right there more often than on a document seen for the first time, and a model that sees this trusts them too far.
 * Cues that stand in few documents are most likely there because of those documents: in training they are left out.
 */
export function withoutRareCues(labelled: readonly LabelledTarget[]): (target: Target) => Target {
  const folds = new Map<string, Set<string>>();
  for (const { target, fold } of labelled) {
    for (const { kind, pattern } of target.reading.cues) {
      const key = `${kind} ${pattern}`;
      const known = folds.get(key) ?? new Set();
      known.add(fold);
      folds.set(key, known);
    }
  }
  return (target) => {
    const { cues } = target.reading;
    const known = cues.filter(({ kind, pattern }) => (folds.get(`${kind} ${pattern}`)?.size ?? 0) >= KNOWN_FROM);
    return known.length === cues.length ? target : { ...target, reading: { ...target.reading, cues: known } };
  };
}
