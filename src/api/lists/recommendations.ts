import { RECOMMENDATION_KINDS, VOICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryRecommendationsArgs } from '../generated/resolvers.ts';
import { recommendationRow, type RecommendationRow } from '../rows/recommendation.ts';
import { anyOf, codes, dateBounds, inspected, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, subject, under, usualVoices, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/recommendations');
const WITHIN = statement('query/recommendations-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT' | 'ORGANISATION';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT', 'ORGANISATION'];

/** Recommendations of all areas, or of the parent. */
export const recommendations: List<QueryRecommendationsArgs, { node: RecommendationRow }, By> = {
  name: 'recommendations',
  node: recommendationRow,
  fields: { organisations: [], mentions: [] },
  ordering: inReadingOrder,
  related: (asks) => ({ ...whereItStands(asks), services: asks('services') }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, NARROW, where);
    const usual = where.kinds?.includes('AGREED_ACTION') ? VOICES : usualVoices(by);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        kinds: codes('where.kinds', where.kinds, RECOMMENDATION_KINDS),
        voices: codes('where.voices', where.voices, usual),
        services: anyOf('where.services', where.services),
        themes: anyOf('where.themes', where.themes),
        areas: anyOf('where.areas', where.areas),
        inspections: anyOf('where.inspections', where.inspections),
        regions: regions(where.regions),
        inspected: inspected(where),
      },
      lookUnder,
      parent: subject(by),
      bounds: dateBounds(where),
    };
  },
};
