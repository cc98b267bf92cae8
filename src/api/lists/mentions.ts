import { z } from 'zod';
import { POLARITIES, SECTIONS, SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryMentionsArgs } from '../generated/resolvers.ts';
import { mentionRow, type MentionRow } from '../rows/mention.ts';
import { anyOf, codes, confidence, dateBounds, inspected, regions } from './conditions.ts';
import type { List } from './ListLoaders.ts';
import { pagesRow } from './pages.ts';
import { codeOf, inReadingOrder, under, usualVoices, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/mentions');
const WITHIN = statement('query/mentions-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT' | 'FINDING' | 'RECOMMENDATION' | 'ITEM';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT', 'FINDING', 'RECOMMENDATION', 'ITEM'];

/** Mentions of all areas, or of the parent. */
export const mentions: List<QueryMentionsArgs, { node: MentionRow }, By> = {
  name: 'mentions',
  answer: pagesRow(z.object({ node: mentionRow })),
  ordering: inReadingOrder,
  related: (asks) => ({ ...whereItStands(asks), services: asks('service') }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const services = codes('where.services', where.services, SERVICES);
    const lookUnder = under(by, NARROW, where);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
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
      parent: (id) => ({
        id,
        under: lookUnder?.(id),
        services: by === 'SERVICE' ? services.filter((code) => code === codeOf(id)) : services,
        theme: by === 'THEME' ? codeOf(id) : null,
      }),
      bounds: dateBounds(where),
    };
  },
};
