import { Command, Option } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { REFERENCE } from './data/size.ts';
import { ensureSample } from './data/sampleData.ts';
import { openDatabase } from './measure/database.ts';
import { isMet, markdown, type Report } from './measure/Figure.ts';
import type { Pace } from './measure/rounds.ts';
import { say } from './measure/say.ts';
import { installPeer } from './measure/servers.ts';
import { apiSuite } from './suites/api.ts';
import { ingestSuite } from './suites/ingest.ts';
import { loadSuite } from './suites/load.ts';
import { processorsSuite } from './suites/processors.ts';
import { scaleSuite } from './suites/scale.ts';
import { statementsSuite } from './suites/statements.ts';

const RESULTS = fileURLToPath(new URL('results', import.meta.url));
const SUITES = ['all', 'api', 'statements', 'load', 'ingest', 'processors', 'scale'] as const;
type Suite = (typeof SUITES)[number];

const options = z.object({
  json: z.boolean(),
  pdf: z.string().optional(),
  rounds: z.coerce.number().int().positive(),
  seconds: z.coerce.number().positive(),
  connections: z.coerce.number().int().positive(),
  times: z.coerce.number().int().positive(),
});
type Options = z.infer<typeof options>;

const command = new Command('npm run bench --')
  .description(
    'Measures speed against other programs in the same run. Without a suite: api, statements, load and, where PDF files are, ingest.',
  )
  .argument('[suite]', SUITES.join(', '), 'all')
  .option('--json', 'print the results as JSON instead of tables', false)
  .option('--pdf <folder>', 'the PDF files for ingest; default: the corpus beside the checkout')
  .addOption(new Option('--rounds <number>', 'how often each server takes its turn').default('5'))
  .addOption(new Option('--seconds <number>', 'how long a turn is').default('3'))
  .addOption(new Option('--connections <number>', 'how many connections ask at once').default('16'))
  .addOption(new Option('--times <number>', 'how many times the national set load loads').default('10'))
  .action(async (suite: string, given: unknown) => {
    await bench(z.enum(SUITES).parse(suite), options.parse(given));
  });

async function bench(suite: Suite, chosen: Options): Promise<void> {
  const started = new Date();
  const pace: Pace = {
    connections: chosen.connections,
    rounds: chosen.rounds,
    seconds: chosen.seconds,
    warmUpSeconds: chosen.seconds,
  };
  const reports: Report[] = [];
  for (const one of suite === 'all' ? (['api', 'statements', 'load', 'ingest'] as const) : [suite]) {
    const report = await runSuite(one, suite === 'all', pace, chosen);
    if (report === null) continue;
    reports.push(report);
    if (!chosen.json) process.stdout.write(`${markdown(report)}\n`);
  }
  const result = {
    startedAt: started.toISOString(),
    seconds: Math.round((Date.now() - started.getTime()) / 1000),
    machine: { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version },
    pace,
    figures: reports.flatMap((report) => report.figures.map((figure) => ({ ...figure, reached: isMet(figure) }))),
    reports,
  };
  await mkdir(RESULTS, { recursive: true });
  const file = `${RESULTS}/${started.toISOString().replaceAll(/[:.]/g, '-')}-${suite}.json`;
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  if (chosen.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  say(`The results are in ${file}`);
}

async function runSuite(
  suite: Exclude<Suite, 'all'>,
  isOneOfAll: boolean,
  pace: Pace,
  { pdf, times, rounds }: Options,
): Promise<Report | null> {
  switch (suite) {
    case 'api':
      await installPeer();
      return withReference((database) => apiSuite(database, pace));
    case 'processors':
      await installPeer();
      return withReference((database) => processorsSuite(database, pace));
    case 'statements':
      return withReference((database) => statementsSuite(database));
    case 'load':
      return loadSuite(times);
    case 'ingest':
      return ingestSuite(rounds, pdf).catch((error: unknown) => {
        if (!isOneOfAll) throw error;
        say(`Left out: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
    case 'scale': {
      await installPeer();
      const large = await openDatabase('times-100');
      try {
        return await withReference((reference) => scaleSuite(reference, large, 100, pace));
      } finally {
        await large.stop();
      }
    }
  }
}

async function withReference(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Report>) {
  const database = await openDatabase('reference');
  try {
    await ensureSample(database.graph, REFERENCE);
    return await work(database);
  } finally {
    await database.stop();
  }
}

command.parseAsync().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
