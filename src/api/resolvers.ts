import type { Resolvers } from './generated/resolvers.ts';

/** The resolvers of every type, one file a type under `resolvers/`. */
export const resolvers: Resolvers = {};
