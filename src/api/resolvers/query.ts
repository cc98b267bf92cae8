import { z } from 'zod';
import { type Label, labelOfId, serviceId, themeId } from '../../graph/ids.ts';
import { statement } from '../../neo4j/statements.ts';

import { badUserInput, listTooLong } from '../errors.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { areas } from '../lists/areas.ts';
import { documents } from '../lists/documents.ts';
import { findings } from '../lists/findings.ts';
import { inspections } from '../lists/inspections.ts';
import { inspectors } from '../lists/inspectors.ts';
import { items } from '../lists/items.ts';
import { mentions } from '../lists/mentions.ts';
import { organisations } from '../lists/organisations.ts';
import { people } from '../lists/people.ts';
import { recommendations } from '../lists/recommendations.ts';
import { statistics } from '../lists/statistics.ts';
import { allOf } from '../loaders/Loaders.ts';
import { serviceRow } from '../rows/service.ts';
import { themeRow } from '../rows/theme.ts';
import { areaBy, areaNamed } from './areaLookup.ts';
import { listOfAll } from './listOf.ts';
import { loadMeta } from './meta.ts';
import { loadNode } from './node.ts';

const SERVICES = statement('query/services');
const THEMES = statement('query/themes');
const serviceNode = z.object({ node: serviceRow });
const themeNode = z.object({ node: themeRow });

/** How many ids `nodes` takes. */
const MOST_IDS = 100;

export const query: QueryResolvers = {
  area: (_root, args, context) => areaBy(args, context),
  findArea: (_root, { name }, context) => areaNamed(name, context),
  areas: listOfAll(areas),
  inspection: (_root, { id }, { loaders }) => loaders.Inspection.find(idOf('Inspection', id)),
  inspections: listOfAll(inspections),
  inspector: (_root, { id }, { loaders }) => loaders.Inspector.find(idOf('Inspector', id)),
  inspectors: listOfAll(inspectors),
  organisation: (_root, { id }, { loaders }) => loaders.Organisation.find(idOf('Organisation', id)),
  organisations: listOfAll(organisations),
  person: (_root, { id }, { loaders }) => loaders.Person.find(idOf('Person', id)),
  people: listOfAll(people),
  document: (_root, { id }, { loaders }) => loaders.Document.find(idOf('Document', id)),
  documents: listOfAll(documents),
  findings: listOfAll(findings),
  mentions: listOfAll(mentions),
  recommendations: listOfAll(recommendations),
  items: listOfAll(items),
  statistics: listOfAll(statistics),
  service: (_root, { code }, { loaders }) => loaders.Service.find(serviceId(code)),
  services: async (_root, _args, { graph }) => (await graph.read(SERVICES, {}, serviceNode)).map(({ node }) => node),
  theme: (_root, { code }, { loaders }) => loaders.Theme.find(themeId(code)),
  themes: async (_root, _args, { graph }) => (await graph.read(THEMES, {}, themeNode)).map(({ node }) => node),
  node: (_root, { id }, context) => loadNode(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length > MOST_IDS) throw listTooLong('ids', { max: MOST_IDS, actual: ids.length });
    return allOf(ids.map((id) => loadNode(id, context, 'ids')));
  },
  meta: (_root, _args, context) => loadMeta(context),
};

/** What ids look like, for those who got one wrong. */
const AN_ID = {
  Inspection: 'hackney-2017-11-27',
  Inspector: 'inspector/nick-whittaker',
  Organisation: 'organisation/north-east-london-icb',
  Person: 'person/hackney/anne-canning',
  Document: 'hackney-2017-11-27/document',
} satisfies Partial<Record<Label, string>>;

/** @throws GraphQLError BAD_USER_INPUT for an id that nothing of that label could have */
function idOf(label: keyof typeof AN_ID, id: string): string {
  const actual = labelOfId(id);
  if (actual === label) return id;
  const problem =
    actual === undefined
      ? `nothing can have the id "${id}"`
      : `"${id}" has the form of the id of ${withArticle(actual)}`;
  throw badUserInput('id', problem, `the id of ${withArticle(label)}, such as ${AN_ID[label]}`);
}

function withArticle(label: Label): string {
  return `${/^[AIO]/.test(label) ? 'an' : 'a'} ${label}`;
}
