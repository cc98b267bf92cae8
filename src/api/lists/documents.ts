import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../extract/vocabulary.ts';
import { statement } from '../../neo4j/statements.ts';
import type { QueryDocumentsArgs } from '../generated/resolvers.ts';
import { documentRow, type DocumentRow } from '../rows/document.ts';
import { anyOf, codes, days, inspected, regions } from './conditions.ts';
import type { List } from './List.ts';
import { namedAs, type Named } from './people.ts';
import { inReadingOrder, under } from './statements.ts';

const ALL_OVER = statement('query/documents');
const WITHIN = statement('query/documents-within');

type DocumentItem = { node: DocumentRow } & Named;
/** A document in a list of those that name someone. */
export type DocumentEdgeSource = DocumentItem & { cursor: string };

/** Documents of all areas, or of the parent; those that name a person with what they say of them. */
export const documents: List<QueryDocumentsArgs, DocumentItem, 'ALL' | 'AREA' | 'PERSON'> = {
  name: 'documents',
  node: documentRow,
  link: z.object(namedAs),
  fields: {
    text: [],
    pageStarts: [],
    notUnderstood: [],
    coverage: ['bodyCharacters', 'coveredCharacters', 'coverage'],
    findings: [],
    mentions: [],
    recommendations: [],
    items: [],
    statistics: [],
    people: [],
  },
  ordering: inReadingOrder,
  related: (asks) => ({ areas: asks('area') || asks('inspection', 'area'), inspections: asks('inspection') }),
  ask: ({ where: given }, by) => {
    const where = given ?? {};
    const lookUnder = under(by, ['AREA', 'PERSON'], { areas: where.areas });
    return {
      statement: lookUnder === null ? ALL_OVER : WITHIN,
      where: {
        kinds: codes('where.kinds', where.kinds, DOCUMENT_KINDS),
        ...days(where, 'where'),
        areas: anyOf('where.areas', where.areas),
        regions: regions(where.regions),
        inspected: inspected(where),
      },
      lookUnder,
    };
  },
};
