import { z } from 'zod';
import { SERVICES, THEMES } from '../../extract/vocabulary.ts';
import { LABELS, serviceId, themeId } from '../../graph/ids.ts';
import { statement } from '../../neo4j/statements.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput, listTooLong } from '../errors.ts';
import type {
  GraphLink,
  LinkType,
  NodeType,
  QueryGraphArgs,
  QueryResolvers,
  RequireFields,
} from '../generated/resolvers.ts';
import { anyOf } from '../lists/conditions.ts';
import { refuseUnknownAreas } from '../lists/unknown.ts';
import { absent } from '../rows/values.ts';

const GRAPH = statement('query/graph');
const MOST_NODES = 500;
const MOST_AREAS = 20;
const USUAL_TYPES: readonly NodeType[] = ['AREA', 'INSPECTION', 'INSPECTOR', 'ORGANISATION'];

/** Every label but that of the version, as the schema writes types. */
const TYPES = {
  Area: 'AREA',
  Inspection: 'INSPECTION',
  Document: 'DOCUMENT',
  Inspector: 'INSPECTOR',
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Service: 'SERVICE',
  Theme: 'THEME',
  Finding: 'FINDING',
  Recommendation: 'RECOMMENDATION',
  Mention: 'MENTION',
  MeetingItem: 'MEETING_ITEM',
  Statistic: 'STATISTIC',
} as const satisfies Record<Exclude<(typeof LABELS)[number], 'GraphVersion'>, NodeType>;
type Label = keyof typeof TYPES;

const LINK_TYPES = [
  'HAS_INSPECTION',
  'SUCCEEDED_BY',
  'FOLLOWS',
  'REPORTED_IN',
  'ABOUT',
  'INSPECTED',
  'WORKS_FOR',
  'PARTNER_IN',
  'PARTNER_OF',
  'NAMED_IN',
  'HAS_FINDING',
  'MAKES',
  'RECORDS',
  'HAS_MENTION',
  'OF_SERVICE',
  'ON_THEME',
  'CONCERNS',
  'ADDRESSED_TO',
  'HAS_ITEM',
  'SAID_BY',
  'STATES',
  'STATED_IN',
] as const satisfies readonly Exclude<LinkType, 'MENTIONS'>[];

const nodeRow = z.object({
  id: z.string(),
  type: z.enum(Object.keys(TYPES) as [Label, ...Label[]]),
  label: z.string(),
  services: absent(z.array(z.enum(SERVICES))),
  themes: absent(z.array(z.enum(THEMES))),
});
const row = z.object({
  nodes: z.array(nodeRow),
  links: z.array(z.object({ source: z.string(), type: z.enum(LINK_TYPES), target: z.string() })),
  unknownAreas: z.array(z.string()),
});

async function nodesAndLinks({ where, first }: RequireFields<QueryGraphArgs, 'first'>, { graph }: ApiContext) {
  if (first < 1 || first > MOST_NODES) {
    throw badUserInput('first', `it is ${first}`, `a whole number from 1 to ${MOST_NODES}`);
  }
  const areas = [...new Set(where.areas)];
  if (areas.length === 0) throw badUserInput('where.areas', 'it is an empty list', `1 to ${MOST_AREAS} areas, by slug`);
  if (areas.length > MOST_AREAS) throw listTooLong('where.areas', { max: MOST_AREAS, actual: areas.length });
  const types = anyOf('where.types', where.types) ?? USUAL_TYPES;
  const [found] = await graph.read(GRAPH, { where: { areas, types, limit: first + 1 } }, row);
  if (found === undefined) throw new Error(`${GRAPH.name} returned no row`);
  refuseUnknownAreas('where.areas', found.unknownAreas);

  const nodes = found.nodes.slice(0, first);
  const ids = new Set(nodes.map(({ id }) => id));
  const links: GraphLink[] = [...found.links, ...shortLinks(nodes, types)];
  return {
    nodes: nodes.map(({ id, type, label }) => ({ id, type: TYPES[type], label })),
    links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    truncated: found.nodes.length > first,
  };
}

/** Links from findings and items to services and themes, in place of the way over mentions that are not shown. */
function shortLinks(nodes: readonly z.infer<typeof nodeRow>[], types: readonly NodeType[]): GraphLink[] {
  if (types.includes('MENTION')) return [];
  return nodes
    .filter(({ type }) => type === 'Finding' || type === 'MeetingItem')
    .flatMap(({ id, services, themes }) =>
      [...(services ?? []).map(serviceId), ...(themes ?? []).map(themeId)].map((target) => ({
        source: id,
        target,
        type: 'MENTIONS' as const,
      })),
    );
}

export const graphQuery: QueryResolvers = { graph: (_root, args, context) => nodesAndLinks(args, context) };
