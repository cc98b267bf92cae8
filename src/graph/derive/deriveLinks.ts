import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { deriveInspectors } from './deriveInspectors.ts';
import { deriveOrganisations } from './deriveOrganisations.ts';
import { derivePeople } from './derivePeople.ts';

const REMOVE_FOLLOWS = statement('ingest/remove-follows');
const SET_FOLLOWS = statement('ingest/set-follows');

/** Deriving reads all names of the graph: ten times the national set takes seconds. In milliseconds. */
const TIME_LIMIT = 300_000;

/**
 * Brings up to date what depends on several documents: who is who among inspectors and other people, the names of organisations and
 * the areas in which they are partners, and which inspection follows which. The result depends on the documents that are loaded and
 * not on the order in which they were. All in one transaction; only what differs is written.
 */
export async function deriveLinks(graph: Graph): Promise<void> {
  await graph.transaction(
    async (run) => {
      await deriveInspectors(run);
      await derivePeople(run);
      await deriveOrganisations(run);
      await run(REMOVE_FOLLOWS, {});
      await run(SET_FOLLOWS, {});
    },
    { timeout: TIME_LIMIT },
  );
}
