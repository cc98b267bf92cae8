import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { AreaNames } from '../extract/areas.ts';
import type { ExtractedDocument } from '../extract/ExtractedDocument.ts';
import { extractFile } from '../graph/ingest/extractFile.ts';

/** Where the hand labels, their documents and the scorer lie, when they are there: beside the project, not in it. */
const SHARED = new URL('../../../shared/', import.meta.url);
const SCORER = fileURLToPath(new URL('eval/score.mjs', SHARED));
/** The folder of the hand labels. */
export const GOLD = fileURLToPath(new URL('corpus/gold/', SHARED));
const PDFS = fileURLToPath(new URL('corpus/pdf/', SHARED));
const SEEDS = fileURLToPath(new URL('../../seeds/documents/', import.meta.url));

/** The path of the file that labels are for: seeds lie in the project, other reports beside it. */
export const labelledFile = ({ name, file }: { name: string; file: string }): string =>
  join(name.startsWith('seed_') ? SEEDS : PDFS, file);

const label = z.object({ file: z.string() });
const rate = z.number().min(0).max(1);
const FLOORS = new URL('../../test/extract/score-floors.json', import.meta.url);

/** The scorer's headline figures, each a share from 0 to 1. */
export const scores = z.object({
  headerFields: rate,
  partnersF1: rate.optional(),
  inspectorsF1: rate.optional(),
  recommendationsF1: rate.optional(),
  coreMentionDetectionF1: rate,
  coreMentionPolarityAccuracy: rate,
  coreMentionJointF1: rate,
  extendedMentionJointF1: rate,
  themeF1: rate,
  dcoDmoCapacityF1: rate,
});
const scorerOutput = z.object({
  summary: scores.extend({
    documents: z.int(),
    unpaired: z.int(),
    duplicates: z.int(),
    dcoDmoCapacity: z.object({ tp: z.int(), fp: z.int(), fn: z.int() }),
  }),
  misses: z.array(z.record(z.string(), z.unknown())).optional(),
});

export type Scores = z.infer<typeof scores>;

const scoreFloors = z.strictObject({
  /** Labels that are kept out of sight while rules are written, so that they tell whether a rule generalises. */
  keptApart: z.array(z.string()),
  /** What the figures must not fall below, by set of documents. */
  floors: z.partialRecord(z.enum(['seeds', 'developed on', 'kept apart']), scores.partial().extend({ coverage: rate })),
});

/** The sets that are measured apart, and the floors of their figures. */
export type ScoreFloors = z.infer<typeof scoreFloors>;
export type SetName = keyof ScoreFloors['floors'];

/** Reads which documents are kept apart, and the floors that hold the figures up. */
export async function readScoreFloors(): Promise<ScoreFloors> {
  return scoreFloors.parse(JSON.parse(await readFile(FLOORS, 'utf8')));
}

/** The labels by set: the seeds', the corpus', and those of the corpus that are kept apart. */
export async function labelSets(): Promise<Record<SetName, string[]>> {
  const { keptApart } = await readScoreFloors();
  const files = (await readdir(GOLD)).filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'));
  const isSeed = (name: string) => name.startsWith('seed_');
  return {
    seeds: files.filter(isSeed),
    'developed on': files.filter((name) => !isSeed(name) && !keptApart.includes(name)),
    'kept apart': files.filter((name) => keptApart.includes(name)),
  };
}

/** How well a set of labelled documents was extracted. */
export interface Evaluation {
  scores: z.infer<typeof scorerOutput>['summary'];
  /** The lowest share of a document's body that was accounted for, and whose it is. */
  coverage: { share: number; file: string };
  misses: readonly Record<string, unknown>[];
}

/** True where the labels and the reports that they are for are there, from which one may learn. */
export function hasLabels(): boolean {
  return existsSync(GOLD) && existsSync(PDFS);
}

/** True where the scorer is there too. */
export function canEvaluate(): boolean {
  return hasLabels() && existsSync(SCORER);
}

/**
 * Extracts the documents that these labels are for and runs the scorer on them.
 * @param names label files without `.json`
 * @throws Error where a document cannot be read or extracted, or the scorer fails
 */
export async function evaluate(names: readonly string[], areas: AreaNames): Promise<Evaluation> {
  const folder = await mkdtemp(join(tmpdir(), 'send-evaluation-'));
  try {
    const labels = await Promise.all(
      names.map(async (name) => {
        await copyFile(join(GOLD, `${name}.json`), join(folder, `${name}.json`));
        return { name, ...label.parse(JSON.parse(await readFile(join(GOLD, `${name}.json`), 'utf8'))) };
      }),
    );
    const files = new Set(labels.map(labelledFile));
    const documents = (await Promise.all([...files].map((file) => documentsOf(file, areas)))).flat();
    // The scorer takes every .json of its folder for labels.
    const output = join(folder, 'extracted');
    await writeFile(output, JSON.stringify({ documents }));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [SCORER, '--gold', folder, '--extracted', output, '--json', '--misses'],
      { maxBuffer: 1 << 28 },
    );
    const { summary, misses } = scorerOutput.parse(JSON.parse(stdout));
    const worst = documents.toSorted((one, other) => one.coverage.share - other.coverage.share)[0];
    return {
      scores: summary,
      coverage: { share: worst?.coverage.share ?? 0, file: worst?.source.file ?? '' },
      misses: misses ?? [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The documents of a file, by the way that `ingest` takes. */
async function documentsOf(file: string, areas: AreaNames): Promise<ExtractedDocument[]> {
  const { documents, failures } = await extractFile(file, areas);
  const [failure] = failures;
  if (failure !== undefined) throw new Error(`${failure.file}: ${failure.reason}`);
  return documents;
}
