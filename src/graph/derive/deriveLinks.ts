import { z } from 'zod';
import type { Graph } from '../../neo4j/connect.ts';
import { statement } from '../../neo4j/statements.ts';
import { deriveFollows } from './deriveFollows.ts';
import { deriveInspectors } from './deriveInspectors.ts';
import { deriveOrganisations } from './deriveOrganisations.ts';
import { derivePeople } from './derivePeople.ts';
import { GraphNames } from './GraphNames.ts';
import type { LoadedNames } from './LoadedNames.ts';

const DERIVING = statement('ingest/graph-deriving');

/** Deriving reads all names of the graph: ten times the national set takes seconds. In milliseconds. */
const TIME_LIMIT = 300_000;

/**
 * Brings up to date what depends on several documents: who is who among inspectors and other people, the names of organisations and
 * the areas in which they are partners, and which inspection follows which. The result depends on the documents that are loaded and
 * not on the order in which they were. Only what differs is written, each of the four in a transaction of its own: of 47,000 documents all
 * together would not fit into Neo4j's memory. What a kill leaves undone the next load finds to differ.
 *
 * @param loader who loaded, as `markLoading` was told.
 * @param loaded all names of the graph, where `loader` was the first to load documents; they count only if nobody else has begun since.
 * @returns how often documents had been written to the graph when it began: the links follow from these.
 */
export async function deriveLinks(graph: Graph, loader: string, loaded: LoadedNames | null): Promise<number> {
  let derived: number | undefined;
  for (const derive of [deriveInspectors, derivePeople, deriveOrganisations, deriveFollows]) {
    await graph.transaction(
      async (run) => {
        const [state] = await run(DERIVING, { loader }, z.strictObject({ isAlone: z.boolean(), writes: z.int() }));
        derived ??= state?.writes;
        await derive(run, loaded !== null && state?.isAlone ? loaded : new GraphNames(graph, TIME_LIMIT));
      },
      { timeout: TIME_LIMIT },
    );
  }
  return derived ?? 0;
}
