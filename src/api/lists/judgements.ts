import type { JudgementWhere } from '../generated/resolvers.ts';
import { anyOf, confidence, days } from './conditions.ts';

type Maybe<Value> = Value | null | undefined;

/** What {@link judgements} gives. */
export type Judgements = ReturnType<typeof judgements>;

/** What mentions there must be: a condition for each that is set. MIXED words hold a weakness as well. */
export function judgements(where: { weakness?: Maybe<JudgementWhere>; strength?: Maybe<JudgementWhere> }) {
  return {
    weakness: judgement('where.weakness', where.weakness, ['WEAKNESS', 'MIXED']),
    strength: judgement('where.strength', where.strength, ['STRENGTH']),
  };
}

function judgement(path: string, where: Maybe<JudgementWhere>, polarities: readonly string[]) {
  if (where == null) return null;
  return {
    // As the shared condition takes it.
    where: {
      polarities,
      services: anyOf(`${path}.services`, where.services),
      themes: anyOf(`${path}.themes`, where.themes),
      frameworks: anyOf(`${path}.frameworks`, where.frameworks),
      ...days(where, path),
      minConfidence: confidence(`${path}.minConfidence`, where.minConfidence),
      withoutAnaphoric: where.includeAnaphoric === false,
    },
  };
}
