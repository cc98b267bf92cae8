import { fileURLToPath } from 'node:url';
import { EXTRACTION_VERSION } from '../extract/extractionVersion.ts';
import type { Graph } from '../neo4j/connect.ts';
import { readAreas } from './areas/readAreas.ts';
import { type GraphLoader, type KnownDocument, openLoader } from './GraphLoader.ts';
import { sourceKey } from './ingest/sourceKey.ts';
import { ExtractionPool } from './ingest/ExtractionPool.ts';
import { inputFiles } from './ingest/inputFiles.ts';
import { type IngestSummary, Tally } from './ingest/IngestSummary.ts';
import { type DocumentRows, UnknownArea } from './rows/documentRows.ts';
import { MODEL_VERSION } from './rows/modelVersion.ts';
import { DocumentRefused } from './WriteQueue.ts';

/** The seed documents, which are ingested where nothing else is named. */
export const SEED_DOCUMENTS = fileURLToPath(new URL('../../seeds/documents', import.meta.url));

/** How many files may be on their way into the graph while each thread extracts another. */
const FILES_BEING_LOADED = 8;

const CHANGED = 'it changed while it was being read. Ingest it again.';

export interface IngestOptions {
  graph: Graph;
  /** Files, and folders with all that is in them. Default: the seeds. */
  paths?: readonly string[];
  /** Stop at the first file that can't be used, with nothing of it loaded. */
  strict?: boolean;
  /** Hears of every file that is done. */
  onProgress?: (progress: IngestProgress) => void;
}

export interface IngestProgress {
  /** How many files are done, of how many. */
  done: number;
  of: number;
  file: string;
  /** What went wrong with it, ready to be shown. */
  failures: readonly string[];
}

/**
 * Reads documents, extracts what they say, and loads it into the graph; what is there already and unchanged is left alone.
 * Files that can't be used are in the summary's `failures`, and the others are loaded all the same unless `strict`.
 * @throws What the connection throws. The documents loaded by then stay, each whole.
 */
export async function ingest({ graph, paths, strict = false, onProgress }: IngestOptions): Promise<IngestSummary> {
  const tally = new Tally();
  const { files, failures } = await inputFiles(paths && paths.length > 0 ? paths : [SEED_DOCUMENTS]);
  tally.fail(...failures);
  for (const { file, reason } of failures) onProgress?.({ done: 0, of: files.length, file, failures: [reason] });
  if (files.length === 0 || (strict && failures.length > 0)) return tally.finish(null, 0);

  const opened = openLoader(graph).then((loader) => {
    return { loader, known: new Map(loader.known.filter(isCurrent).map((one) => [sourceKey(one), one])) };
  });
  // The threads load their code and read the first files while Neo4j is made ready.
  const pool = new ExtractionPool(
    readAreas(),
    files.length,
    opened.then(({ known }) => new Set(known.keys())),
  );
  const queue = files.values();
  let done = 0;
  let stopped = false;
  const lane = async () => {
    for (const file of queue) {
      if (stopped) return;
      const failed = await ingestFile(file, { pool, opened, tally, strict });
      if (failed.length > 0 && strict) stopped = true;
      onProgress?.({ done: ++done, of: files.length, file, failures: failed });
    }
  };
  try {
    // More lanes than threads: while some files are being loaded, others are extracted. In strict mode one file at a time.
    const lanes = strict ? 1 : pool.size + FILES_BEING_LOADED;
    await Promise.all([opened, ...Array.from({ length: lanes }, lane)]);
    const { loader } = await opened;
    await pool.close();
    const state = await loader.finish();
    const outdated = loader.known.filter((one) => !loader.met(one.id) && !isCurrent(one));
    return tally.finish(state, outdated.length, loader.became);
  } finally {
    stopped = true;
    await pool.close();
  }
}

interface Means {
  pool: ExtractionPool;
  opened: Promise<{ loader: GraphLoader; known: ReadonlyMap<string, KnownDocument> }>;
  tally: Tally;
  strict: boolean;
}

/** Extracts and loads one file. Returns what went wrong with it. */
async function ingestFile(file: string, { pool, opened, tally, strict }: Means): Promise<string[]> {
  const { documents, unchanged, repeats, failures } = await pool.extract(file);
  const { loader, known } = await opened;
  const superseded = new Set<string>();
  for (const key of unchanged) {
    const one = known.get(key);
    if (one && (await loader.unchanged(one))) tally.outcome({ kind: 'UNCHANGED', id: one.id, file });
    else superseded.add(key);
  }
  if (superseded.size > 0) {
    // Another version was loaded meanwhile, so that these texts are needed after all, to see which is to be preferred.
    const again = await pool.extract(file, superseded);
    documents.push(...again.documents);
    failures.push(...again.failures);
    if (again.failures.length === 0 && again.documents.length < superseded.size)
      failures.push({ file, reason: CHANGED });
  }
  const rows: DocumentRows[] = [];
  for (const document of documents) {
    try {
      rows.push(loader.rows(document));
    } catch (error) {
      if (!(error instanceof UnknownArea)) throw error;
      failures.push({ file, reason: error.message });
    }
  }
  tally.fail(...failures);
  if (failures.length === 0 || !strict) {
    tally.repeats(repeats);
    for (const one of rows) {
      try {
        const outcome = await loader.load(one);
        tally.outcome(outcome);
        if (outcome.kind === 'ADDED' || outcome.kind === 'REPLACED') tally.document(one.extracted);
      } catch (error) {
        if (!(error instanceof DocumentRefused)) throw error;
        const failure = { file, reason: error.reason };
        failures.push(failure);
        tally.fail(failure);
      }
    }
  }
  return failures.map(({ reason }) => reason);
}

/** Whether this program would make the same of a document's text. */
function isCurrent(one: KnownDocument): boolean {
  return one.extractionVersion === EXTRACTION_VERSION && one.modelVersion === MODEL_VERSION;
}
