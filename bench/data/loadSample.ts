import { setTimeout as wait } from 'node:timers/promises';
import { openLoader } from '../../src/graph/GraphLoader.ts';
import type { Graph } from '../../src/neo4j/connect.ts';
import { sampleAreas } from './areas.ts';
import { generateDocuments } from './generate.ts';
import { documentCount, type Size } from './size.ts';

/** How a load went. */
export interface LoadingFigures {
  documents: number;
  seconds: number;
  documentsPerSecond: number;
  /** Seconds for what is derived once at the end: who is who, which inspection follows which. Part of `seconds`. */
  finishingSeconds: number;
  /** Resident memory of this process in bytes, taken every half second. */
  residentBytes: number[];
}

/** How many documents are given to the loader at a time. */
const CONCURRENCY = 32;
const SAMPLE_EVERY = 500;

/**
 * Generates documents and loads them as `npm run ingest` does, several at a time.
 *
 * @param progress hears how many documents are loaded, from time to time.
 */
export async function loadSample(
  graph: Graph,
  seed: number,
  size: Size,
  progress: (loaded: number, all: number) => void = () => undefined,
): Promise<LoadingFigures> {
  const loader = await openLoader(graph, sampleAreas(size.areas));
  const documents = generateDocuments(seed, size);
  const all = documentCount(size);
  const residentBytes: number[] = [];
  const sampling = new AbortController();
  const sample = async (): Promise<void> => {
    while (!sampling.signal.aborted) {
      residentBytes.push(process.memoryUsage.rss());
      await wait(SAMPLE_EVERY, undefined, { signal: sampling.signal }).catch(() => undefined);
    }
  };
  const sampler = sample();
  let loaded = 0;
  const lane = async (): Promise<void> => {
    for (let next = documents.next(); next.done !== true; next = documents.next()) {
      await loader.load(next.value);
      if (++loaded % 50 === 0) progress(loaded, all);
    }
  };
  const started = performance.now();
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
    const loadedAt = performance.now();
    await loader.finish();
    const finished = performance.now();
    const seconds = (finished - started) / 1000;
    return {
      documents: loaded,
      seconds,
      documentsPerSecond: loaded / seconds,
      finishingSeconds: (finished - loadedAt) / 1000,
      residentBytes,
    };
  } finally {
    sampling.abort();
    await sampler;
  }
}
