import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryDocumentsArgs } from '../generated/resolvers.ts';
import type { DocumentRow } from '../rows/document.ts';
import { keysAt } from './around.ts';
import { anyOf, days, inspected, regions } from './conditions.ts';
import type { Along, List } from './List.ts';
import { items } from './items.ts';
import { namedAs, type Named } from './people.ts';
import { documentShape } from './shapes.ts';
import { inReadingOrder, lookUnder } from './statements.ts';
import { statistics } from './statistics.ts';
import { meets, oneOf } from './told.ts';

const ALL_OVER = statement('query/documents');
const WITHIN = statement('query/documents-within');

type DocumentItem = { node: DocumentRow } & Named;
/** A document in a list of those that name someone. */
export type DocumentEdgeSource = DocumentItem & { cursor: string };

/** The lists that come along with documents. */
const ALONG: Along = { type: 'Document', by: 'DOCUMENT', lists: { items, statistics } };

/** Documents of all areas, or of the parent; those that name a person with what they say of them. */
export const documents: List<QueryDocumentsArgs, DocumentItem, 'ALL' | 'AREA' | 'PERSON'> = {
  name: 'documents',
  ...documentShape,
  link: z.object(namedAs),
  ordering: inReadingOrder,
  told: {
    everything: () => ({}),
    conditions: {
      kinds: oneOf('kind'),
      from: meets<string>('publishedOn', (day, from) => day >= from),
      to: meets<string>('publishedOn', (day, to) => day <= to),
    },
    properties: ['sortKey', 'kind', 'publishedOn'],
  },
  around: (asks) => ({
    areas: keysAt(asks, 'areas', ['area'], ['inspection', 'area']),
    inspections: keysAt(asks, 'inspections', ['inspection']),
  }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const look = lookUnder(by, ['AREA', 'PERSON'], { areas: where.areas });
    const kinds = anyOf('where.kinds', where.kinds);
    const filter = {
      kinds,
      ...days(where, 'where'),
      areas: anyOf('where.areas', where.areas),
      regions: regions(where.regions),
      inspected: inspected(where),
    };
    return {
      statement: look === null ? ALL_OVER : WITHIN,
      filter,
      // A walk is told the kinds with each parent.
      where: look === null ? { ...filter, kinds: null } : filter,
      lookUnder: look,
      parent: (id) => (look === null ? { id, kinds: kinds ?? DOCUMENT_KINDS } : { id }),
      along: ALONG,
    };
  },
};
