import { RECOMMENDATION_KINDS, VOICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryRecommendationsArgs, RecommendationWhere } from '../generated/resolvers.ts';
import { recommendationRow, type RecommendationRow } from '../rows/recommendation.ts';
import { keysAt, whereItStands } from './around.ts';
import { anyOf, dateBounds, placeAndTime } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, subject, lookUnder, usualVoices } from './statements.ts';
import { holdsOneOf, oneOf, STATED } from './told.ts';

const ALL_OVER = statement('query/recommendations');
const WITHIN = statement('query/recommendations-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT' | 'ORGANISATION';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT', 'ORGANISATION'];

/** Recommendations of all areas, or of the parent. */
export const recommendations: List<QueryRecommendationsArgs, { node: RecommendationRow }, By> = {
  name: 'recommendations',
  label: 'Recommendation',
  node: recommendationRow,
  fields: { organisations: [], mentions: [] },
  ordering: inReadingOrder,
  told: {
    everything: () => ({ where: { voices: [...VOICES] } }),
    conditions: {
      ...STATED,
      kinds: oneOf('kind'),
      voices: oneOf('voice'),
      services: holdsOneOf('services'),
      themes: holdsOneOf('themes'),
    },
    properties: ['sortKey', 'kind', 'voice', 'services', 'themes'],
  },
  around: (asks) => ({ ...whereItStands(asks), services: keysAt(asks, 'services', ['services']) }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, NARROW, where);
    const kinds = anyOf('where.kinds', where.kinds);
    const parent = subject(by);
    const usual = where.kinds?.includes('AGREED_ACTION') ? null : usualVoices(by);
    const filter = {
      kinds,
      voices: anyOf('where.voices', where.voices) ?? usual,
      ...concerning(where),
      ...placeAndTime(where),
    };
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      filter,
      // A walk is told the kinds with each parent.
      where: look === null ? { ...filter, kinds: null } : filter,
      lookUnder: look,
      parent: (id) => ({ ...parent(id), ...(look === null && { kinds: kinds ?? RECOMMENDATION_KINDS }) }),
      bounds: dateBounds(where),
    };
  },
};

/** A service and a theme must be those of one mention; either alone stands on the recommendation. */
function concerning(where: RecommendationWhere) {
  const services = anyOf('where.services', where.services);
  const themes = anyOf('where.themes', where.themes);
  const both = services !== null && themes !== null;
  return { services, themes: both ? null : themes, mentioning: both ? { services, themes } : null };
}
