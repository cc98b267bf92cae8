import { fileURLToPath } from 'node:url';

/** Where a Neo4j of our own keeps its files; git ignores it. */
export const DATA_FOLDER = fileURLToPath(new URL('../../.data', import.meta.url));
