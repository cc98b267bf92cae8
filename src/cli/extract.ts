import { Command } from 'commander';
import { readAreas } from '../graph/areas/readAreas.ts';
import { ExtractionPool } from '../graph/ingest/ExtractionPool.ts';
import { inputFiles } from '../graph/ingest/inputFiles.ts';
import { whenReaderIsGone } from './closedPipe.ts';

whenReaderIsGone(() => process.exit());

const command = new Command('npm run --silent extract --')
  .description('Prints what documents say, as JSON: { "documents": [ … ] }, each document once. Needs no database.')
  .argument('<paths...>', 'files, and folders with all that is in them')
  .action(async (paths: string[]) => {
    const { files, failures } = await inputFiles(paths);
    const pool = new ExtractionPool(readAreas(), files.length);
    const printed = new Set<string>();
    process.stdout.write('{ "documents": [');
    try {
      for (const result of files.map((file) => pool.extract(file))) {
        const { documents, failures: failed } = await result;
        failures.push(...failed);
        for (const document of documents) {
          if (printed.has(document.source.digest)) continue;
          process.stdout.write(`${printed.size > 0 ? ',' : ''}\n${JSON.stringify(document)}`);
          printed.add(document.source.digest);
        }
      }
    } finally {
      await pool.close();
    }
    process.stdout.write('\n] }\n');
    for (const { file, reason } of failures) process.stderr.write(`${file}: ${reason}\n`);
    if (failures.length > 0) process.exitCode = 1;
  });

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
