import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packageFile from '../../package.json' with { type: 'json' };
import { type Database, openDatabase } from '../measure/database.ts';
import type { Report } from '../measure/Figure.ts';
import { printed, printedSpread, spread } from '../measure/figures.ts';
import { say } from '../measure/say.ts';
import { benchStatement } from '../measure/statement.ts';

const REMOVE_DOCUMENTS = benchStatement('remove-documents');
const run = promisify(execFile);
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/pdf', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run ingest` gives Node. */
const PROGRAM = packageFile.scripts.ingest.split(' ').slice(1);
const REPORT_PEAK = fileURLToPath(new URL('../measure/reportPeak.js', import.meta.url));
const MEGABYTE = 1024 * 1024;
const MOST_OUTPUT = 64 * MEGABYTE;
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * The whole way from PDF files to a loaded graph, as `npm run ingest` goes it, against `pdftotext` over the same files. Neo4j runs
 * already and holds no documents.
 *
 * @param folder PDF files; without it the project's corpus beside the checkout.
 * @throws Error where there are no PDF files, or `pdftotext` is not installed.
 */
export async function ingestSuite(rounds: number, folder: string = CORPUS): Promise<Report> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pdf')).sort();
  if (files.length === 0) throw new Error(`There are no PDF files in ${folder}; name a folder with --pdf.`);
  await run('pdftotext', ['-v']).catch(() => {
    throw new Error('pdftotext is not installed (Debian, Ubuntu: apt install poppler-utils).');
  });
  const paths = files.map((name) => join(folder, name));
  const work = await mkdtemp(join(tmpdir(), 'bench-ingest-'));
  const database = await openDatabase('empty');
  const [ours, withoutNpm, floor, peaks]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    // Once without counting: Neo4j plans its statements, the file system reads the files.
    for (let round = -1; round < rounds; round++) {
      say(round < 0 ? 'Warming up' : `Round ${round + 1} of ${rounds}`);
      const floorSeconds = await pdftotext(paths, work);
      const seconds = await ingest(database, paths);
      const { seconds: alone, peakBytes } = await ingestWithoutNpm(database, paths, work);
      if (round < 0) continue;
      floor.push(floorSeconds);
      ours.push(seconds);
      withoutNpm.push(alone);
      peaks.push(peakBytes / MEGABYTE);
    }
  } finally {
    await database.stop();
    await rm(work, { recursive: true });
  }
  return {
    suite: 'From PDF files to a loaded graph',
    figures: [
      {
        name: `${files.length} PDF files to a loaded graph, time against pdftotext`,
        value: spread(ours.map((seconds, round) => seconds / (floor[round] ?? 0))),
        unit: ' ×',
        aim: { at: 'most', value: 1.5 },
      },
      {
        name: 'greatest memory of the process with its threads',
        value: spread(peaks),
        unit: ' MB',
        aim: { at: 'most', value: 700 },
      },
    ],
    tables: [
      {
        title: 'Seconds',
        head: ['what', 'seconds', 'milliseconds a file', 'against pdftotext'],
        rows: [
          timesRow('npm run ingest', ours, floor, files.length),
          timesRow('the same without npm', withoutNpm, floor, files.length),
          timesRow('pdftotext', floor, floor, files.length),
        ],
        note: 'From the start of the process to its end, with the loading of its code. Neo4j is up and holds no documents.',
      },
    ],
  };
}

async function pdftotext(paths: readonly string[], work: string): Promise<number> {
  const started = performance.now();
  for (const path of paths) await run('pdftotext', [path, join(work, 'text')]);
  return (performance.now() - started) / 1000;
}

function timesRow(what: string, seconds: readonly number[], floor: readonly number[], files: number): string[] {
  const against = spread(seconds.map((one, round) => one / (floor[round] ?? 0)));
  return [
    what,
    printedSpread(spread(seconds)),
    printed((spread(seconds).median / files) * 1000),
    printedSpread(against, ' ×'),
  ];
}

/** As a user does it; returns the seconds it took. */
async function ingest(database: Database, paths: readonly string[]): Promise<number> {
  await database.graph.write(REMOVE_DOCUMENTS, {});
  const started = performance.now();
  await run(NPM, ['run', 'ingest', '--', ...paths], {
    cwd: ROOT,
    env: { ...process.env, ...database.environment },
    maxBuffer: MOST_OUTPUT,
  });
  return (performance.now() - started) / 1000;
}

/** The program by itself, with its greatest resident memory. */
async function ingestWithoutNpm(
  database: Database,
  paths: readonly string[],
  work: string,
): Promise<{ seconds: number; peakBytes: number }> {
  await database.graph.write(REMOVE_DOCUMENTS, {});
  const peakFile = join(work, 'peak');
  const started = performance.now();
  await run(process.execPath, ['--import', REPORT_PEAK, ...PROGRAM, ...paths], {
    cwd: ROOT,
    env: { ...process.env, ...database.environment, BENCH_PEAK_FILE: peakFile },
    maxBuffer: MOST_OUTPUT,
  });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakBytes: Number(await readFile(peakFile, 'utf8')) };
}
