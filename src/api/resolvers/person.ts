import type { PersonResolvers } from '../generated/resolvers.ts';
import { documents } from '../lists/documents.ts';
import { items } from '../lists/items.ts';
import { aroundOf } from '../rows/around.ts';
import { listOf } from './listOf.ts';

export const person: PersonResolvers = {
  area: (row, _args, { loaders }) => (row.area == null ? null : (aroundOf(row)?.area ?? loaders.Area.find(row.area))),
  documents: listOf(documents, 'PERSON'),
  items: listOf(items, 'PERSON'),
};
