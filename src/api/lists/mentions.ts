import { type Polarity, SERVICES, type ServiceCode, type Voice, VOICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryMentionsArgs } from '../generated/resolvers.ts';
import { mentionRow, type MentionRow } from '../rows/mention.ts';
import { keysAt, whereItStands } from './around.ts';
import { anyOf, confidences, dateBounds, placeAndTime } from './conditions.ts';
import type { List } from './List.ts';
import { inReadingOrder, subject, lookUnder, usualVoices } from './statements.ts';
import { holdsOneOf, oneOf, STATED } from './told.ts';

const ALL_OVER = statement('query/mentions');
const WITHIN = statement('query/mentions-within');

type By = 'ALL' | 'SERVICE' | 'THEME' | 'AREA' | 'INSPECTION' | 'DOCUMENT' | 'FINDING' | 'RECOMMENDATION' | 'ITEM';
const NARROW = ['AREA', 'INSPECTION', 'DOCUMENT', 'FINDING', 'RECOMMENDATION', 'ITEM'];

const NOT_TOLD = { services: null, polarities: null, voices: null };

/** Mentions of all areas, or of the parent. */
export const mentions: List<QueryMentionsArgs, { node: MentionRow }, By> = {
  name: 'mentions',
  label: 'Mention',
  node: mentionRow,
  fields: {},
  ordering: inReadingOrder,
  told: {
    everything: () => ({ where: { voices: [...VOICES] } }),
    conditions: {
      ...STATED,
      services: oneOf('service'),
      polarities: oneOf('polarity'),
      sections: oneOf('section'),
      themes: holdsOneOf('themes'),
      voices: oneOf('voice'),
      withoutAnaphoric: () => (row) => row['anaphoric'] === false,
    },
    properties: [
      ...['sortKey', 'service', 'polarity', 'section', 'themes', 'voice', 'anaphoric', 'confidence'],
      // For what was said in areas and inspections.
      ...['area', 'inspection', 'date'],
    ],
  },
  around: (asks) => ({ ...whereItStands(asks), service: keysAt(asks, 'service', ['service']) }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, NARROW, where);
    const services = anyOf('where.services', where.services);
    const polarities = anyOf('where.polarities', where.polarities);
    const usual = where.sections?.includes('MINUTES') ? null : usualVoices(by);
    const voices = anyOf('where.voices', where.voices) ?? usual;
    const filter = {
      services,
      polarities,
      voices,
      sections: anyOf('where.sections', where.sections),
      themes: anyOf('where.themes', where.themes),
      withoutAnaphoric: where.includeAnaphoric === false,
      ...confidences(where),
      ...placeAndTime(where),
    };
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      filter,
      // A walk is told services, polarities and voices with each parent.
      where: { ...filter, ...(look === null && { ...NOT_TOLD, byPolarity: polarities !== null }) },
      lookUnder: look,
      parent: look === null ? walked(by, services ?? SERVICES, voices ?? VOICES, polarities) : subject(by),
      bounds: dateBounds(where),
      ...(look === null && { each: ['themes'] }),
    };
  },
};

/** A parent as the statement that walks each service takes it: with the services that are its own and asked for, voices and polarities. */
function walked(
  by: By,
  services: readonly ServiceCode[],
  voices: readonly Voice[],
  polarities: readonly Polarity[] | null,
) {
  const parent = subject(by);
  return (id: string) => {
    const { service, ...one } = parent(id);
    const own = services.filter((code) => service === undefined || code === service);
    return { ...one, services: own, service, voices, polarities };
  };
}
