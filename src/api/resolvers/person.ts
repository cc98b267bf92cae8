import type { PersonResolvers } from '../generated/resolvers.ts';
import { documents } from '../lists/documents.ts';
import { items } from '../lists/items.ts';
import { listOf } from './listOf.ts';

export const person: PersonResolvers = {
  area: ({ area }, _args, { loaders }) => (area == null ? null : loaders.Area.load(area)),
  documents: listOf(documents, 'PERSON'),
  items: listOf(items, 'PERSON'),
};
