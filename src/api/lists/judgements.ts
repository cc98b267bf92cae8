import { SERVICES } from '../../extract/vocabulary.ts';
import type { JudgementWhere } from '../generated/resolvers.ts';
import { anyOf, codes, confidence, days } from './conditions.ts';

type Maybe<Value> = Value | null | undefined;

/** What mentions there must be, one for each condition that is set: `$judgements`. MIXED words hold a weakness as well. */
export function judgements(where: { weakness?: Maybe<JudgementWhere>; strength?: Maybe<JudgementWhere> }) {
  return [
    judgement('where.weakness', where.weakness, ['WEAKNESS', 'MIXED']),
    judgement('where.strength', where.strength, ['STRENGTH']),
  ].filter((one) => one !== null);
}

function judgement(path: string, where: Maybe<JudgementWhere>, polarities: readonly string[]) {
  if (where == null) return null;
  return {
    polarities,
    services: codes(`${path}.services`, where.services, SERVICES),
    themes: anyOf(`${path}.themes`, where.themes),
    frameworks: anyOf(`${path}.frameworks`, where.frameworks),
    ...days(where, path),
    minConfidence: confidence(`${path}.minConfidence`, where.minConfidence),
    includeAnaphoric: where.includeAnaphoric ?? true,
  };
}
