import type { ExtractedDocument } from '../extract/ExtractedDocument.ts';
import type { Graph } from '../neo4j/connect.ts';
import { type LoadOutcome, openLoader } from './GraphLoader.ts';

/**
 * Loads extracted documents, several at a time, and brings the graph's links and version up to date.
 * @returns what became of each document, in the order of loading, and the version of the data.
 */
export async function loadDocuments(
  graph: Graph,
  documents: Iterable<ExtractedDocument> | AsyncIterable<ExtractedDocument>,
  { concurrency = 32 }: { concurrency?: number } = {},
): Promise<{ outcomes: LoadOutcome[]; dataVersion: string; documents: number }> {
  const loader = await openLoader(graph);
  const outcomes: LoadOutcome[] = [];
  const queue = iterate(documents);
  const lane = async () => {
    for (;;) {
      const { done, value } = await queue.next();
      if (done === true) return;
      outcomes.push(await loader.load(value));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { outcomes, ...(await loader.finish()) };
}

/** One iterator that several lanes may ask: an async generator answers them one after another. */
async function* iterate<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, undefined> {
  for await (const item of items) yield item;
  return undefined;
}
