import { Command } from 'commander';
import { ingest } from '../graph/ingest.ts';
import { bringUpNeo4j } from '../neo4j/bringUp.ts';
import { connect } from '../neo4j/connect.ts';
import { whenReaderIsGone } from './closedPipe.ts';
import { DATA_FOLDER } from './dataFolder.ts';
import { progressLine } from './progressLine.ts';
import { summaryText } from './summaryText.ts';

// The summary is the last word, but the connections and Neo4j are still to be closed.
whenReaderIsGone(() => undefined);

interface Options {
  strict: boolean;
  json: boolean;
  neo4j?: string;
}

const command = new Command('npm run ingest --')
  .description('Reads inspection letters, reports and minutes and loads what they say into Neo4j.')
  .argument('[paths...]', 'files, and folders with all that is in them; without any, the seed documents')
  .option('--strict', 'stop at the first file that cannot be used, with nothing of it loaded', false)
  .option('--json', 'print the summary as JSON', false)
  .option(
    '--neo4j <where>',
    'managed, docker, or the address of a Neo4j; otherwise NEO4J_URI, managed or docker, whichever works',
  )
  .action(async (paths: string[], { strict, json, neo4j }: Options) => {
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const running = await bringUpNeo4j({
      choice: neo4j ?? null,
      variables: process.env,
      dataFolder: DATA_FOLDER,
      say,
    });
    const graph = connect(running.settings);
    try {
      const summary = await ingest({ graph, paths, strict, onProgress: progressLine(process.stderr) });
      process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary));
      if (summary.failures.length > 0) process.exitCode = 1;
    } finally {
      await graph.close();
      await running.stop();
    }
  });

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
