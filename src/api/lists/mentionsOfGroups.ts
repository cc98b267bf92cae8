import { FRAMEWORKS, type Framework, OUTCOMES, type Outcome, SERVICES } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { TrendMentionsArgs } from '../generated/resolvers.ts';
import { mentionRow, type MentionRow } from '../rows/mention.ts';
import { anyOf } from './conditions.ts';
import { keysAt, whereItStands } from './around.ts';
import type { List } from './List.ts';
import { inReadingOrder } from './statements.ts';

const OF_GROUPS = statement('query/mentions-of-groups');

const FIRST_DAY = '0000-00-00';
const LAST_DAY = '9999-12-31';

/** Which mentions of inspectors one count is about. Null and left out: no condition. */
export interface MentionGroup {
  areas?: readonly string[] | null;
  services?: readonly string[] | null;
  themes?: readonly string[] | null;
  regions?: readonly string[] | null;
  frameworks?: readonly Framework[] | null;
  outcomes?: readonly Outcome[] | null;
  from?: string | null;
  to?: string | null;
  minConfidence?: number | null;
  withoutAnaphoric?: boolean;
}

/** The group as the id of a parent of a list: the same group has the same id. */
export function groupId(group: MentionGroup): string {
  return JSON.stringify(group);
}

/** The mentions behind a count: the parent is a {@link MentionGroup}, by its {@link groupId}. */
export const mentionsOfGroups: List<TrendMentionsArgs, { node: MentionRow }, 'GROUP'> = {
  name: 'mentions-of-groups',
  label: 'Mention',
  node: mentionRow,
  fields: {},
  ordering: inReadingOrder,
  around: (asks) => ({ ...whereItStands(asks), service: keysAt(asks, 'service', ['service']) }),
  ask: ({ polarities }) => ({
    statement: OF_GROUPS,
    where: { polarities: anyOf('polarities', polarities) },
    parent: (id) => {
      const group = JSON.parse(id) as MentionGroup;
      return {
        id,
        areas: group.areas ?? null,
        services: group.services ?? SERVICES,
        themes: group.themes ?? null,
        regions: group.regions ?? null,
        inspected:
          group.frameworks == null && group.outcomes == null
            ? null
            : { frameworks: group.frameworks ?? FRAMEWORKS, outcomes: group.outcomes ?? OUTCOMES },
        from: group.from ?? FIRST_DAY,
        to: group.to ?? LAST_DAY,
        minConfidence: group.minConfidence ?? null,
        withoutAnaphoric: group.withoutAnaphoric ?? false,
      };
    },
  }),
};
