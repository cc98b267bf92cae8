import { POLARITIES, SECTIONS, SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { FindingWhere, QueryFindingsArgs } from '../generated/resolvers.ts';
import { findingRow, type FindingRow } from '../rows/finding.ts';
import { anyOf, codes, confidence, dateBounds, inspected, regions } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, subject, type Under, under, whereItStands } from './statements.ts';

const ALL_OVER = statement('query/findings');
const WITHIN = statement('query/findings-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT'];

/** Findings of all areas, or of the parent. */
export const findings: List<QueryFindingsArgs, { node: FindingRow }, By> = {
  name: 'findings',
  node: findingRow,
  fields: { mentions: [] },
  ordering: inReadingOrder,
  related: (asks) => ({ ...whereItStands(asks), services: asks('services') }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const mentioning = mentionLike(where);
    const lookUnder = throughMentions(under(by, NARROW, where), mentioning !== null);
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        polarities: codes('where.polarities', where.polarities, POLARITIES),
        sections: codes('where.sections', where.sections, SECTIONS),
        mentioning,
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

/** What one mention within the finding must be like; null where the filter doesn't say. */
function mentionLike({ services, themes, mentionPolarities }: FindingWhere) {
  if (services == null && themes == null && mentionPolarities == null) return null;
  return {
    services: codes('where.services', services, SERVICES),
    themes: anyOf('where.themes', themes),
    polarities: codes('where.mentionPolarities', mentionPolarities, POLARITIES),
  };
}

/** Where findings must mention a service, the few mentions of it in an area or inspection lead to them sooner than all its findings. */
function throughMentions(look: Under | null, mentioning: boolean): Under | null {
  if (look === null || !mentioning) return look;
  const through = (kind: string) => (kind === 'AREA' || kind === 'INSPECTION' ? `${kind}_MENTIONING` : kind);
  return {
    by: look.by === null ? null : through(look.by),
    under: Object.fromEntries(Object.entries(look.under).map(([kind, ids]) => [through(kind), ids])),
  };
}
