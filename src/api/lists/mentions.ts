import { POLARITIES, SECTIONS, SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryMentionsArgs } from '../generated/resolvers.ts';
import { mentionRow, type MentionRow } from '../rows/mention.ts';
import { anyOf, codes, confidence, dateBounds, inspected, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, subject, under, usualVoices, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/mentions');
const WITHIN = statement('query/mentions-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT' | 'FINDING' | 'RECOMMENDATION' | 'ITEM';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT', 'FINDING', 'RECOMMENDATION', 'ITEM'];

/** Mentions of all areas, or of the parent. */
export const mentions: List<QueryMentionsArgs, { node: MentionRow }, By> = {
  name: 'mentions',
  node: mentionRow,
  fields: {},
  ordering: inReadingOrder,
  related: (asks) => ({ ...whereItStands(asks), services: asks('service') }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, NARROW, where);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        services: codes('where.services', where.services, SERVICES),
        voices: codes('where.voices', where.voices, usualVoices(by)),
        polarities: codes('where.polarities', where.polarities, POLARITIES),
        sections: codes('where.sections', where.sections, SECTIONS),
        themes: anyOf('where.themes', where.themes),
        includeAnaphoric: where.includeAnaphoric ?? true,
        minConfidence: confidence('where.minConfidence', where.minConfidence),
        maxConfidence: confidence('where.maxConfidence', where.maxConfidence),
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
