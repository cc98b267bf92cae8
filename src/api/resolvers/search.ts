import type { QueryResolvers, SearchResultResolvers } from '../generated/resolvers.ts';
import { findMatches, snippet } from '../search/highlight.ts';
import { search } from '../search/search.ts';

export const searchQuery: QueryResolvers = { search: (_root, args, context, info) => search(args, context, info) };

export const searchResult: SearchResultResolvers = {
  snippet: ({ item, text }) => snippet(item.text, findMatches(item.text, text)),
  highlights: ({ item, text }) => findMatches(item.text, text),
};
