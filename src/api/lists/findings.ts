import { statement } from '../../neo4j/statements.ts';
import type { FindingWhere, QueryFindingsArgs } from '../generated/resolvers.ts';
import { findingRow, type FindingRow } from '../rows/finding.ts';
import { keysAt, whereItStands } from './around.ts';
import { anyOf, confidences, dateBounds, placeAndTime } from './conditions.ts';
import type { List } from './List.ts';
import type { LookUnder } from './LookUnder.ts';
import { inReadingOrder, lookUnder, subject } from './statements.ts';
import { oneOf, STATED } from './told.ts';

const ALL_OVER = statement('query/findings');
const WITHIN = statement('query/findings-within');

const MENTIONING = '_MENTIONING';

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT'];

/** Findings of all areas, or of the parent. */
export const findings: List<QueryFindingsArgs, { node: FindingRow }, By> = {
  name: 'findings',
  label: 'Finding',
  node: findingRow,
  fields: { mentions: [] },
  told: {
    everything: () => ({}),
    conditions: { ...STATED, polarities: oneOf('polarity'), sections: oneOf('section') },
    properties: ['sortKey', 'polarity', 'section', 'confidence'],
  },
  ordering: inReadingOrder,
  around: (asks) => ({ ...whereItStands(asks), services: keysAt(asks, 'services', ['services']) }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const mentioning = mentionLike(where);
    const look = throughMentions(lookUnder(by, NARROW, where), mentioning !== null);
    const isThrough = look?.look.endsWith(MENTIONING) === true;
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      where: {
        polarities: anyOf('where.polarities', where.polarities),
        sections: anyOf('where.sections', where.sections),
        // Mentions lead to the findings, or each finding is asked for them.
        through: isThrough ? mentioning : null,
        mentioning: isThrough ? null : mentioning,
        ...confidences(where),
        ...placeAndTime(where),
      },
      lookUnder: look,
      parent: subject(by),
      bounds: dateBounds(where),
    };
  },
};

/** What one mention within the finding must be like; null where the filter doesn't say. */
function mentionLike({ services, themes, mentionPolarities }: FindingWhere) {
  if (services == null && themes == null && mentionPolarities == null) return null;
  return {
    services: anyOf('where.services', services),
    themes: anyOf('where.themes', themes),
    polarities: anyOf('where.mentionPolarities', mentionPolarities),
  };
}

/** Where findings must mention a service, the few mentions of it in an area or inspection lead to them sooner than all its findings. */
function throughMentions(look: LookUnder | null, mentioning: boolean): LookUnder | null {
  if (look === null || !mentioning || (look.look !== 'AREA' && look.look !== 'INSPECTION')) return look;
  return { ...look, look: look.look + MENTIONING };
}
