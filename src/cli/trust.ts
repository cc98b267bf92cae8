import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { printManifest, trustedDocumentsOf } from '../api/http/trustedDocuments.ts';
import { createSchema } from '../api/schema.ts';
import { explain } from '../graph/ingest/inputFiles.ts';

const program = new Command('trust')
  .description(
    'Writes a manifest of trusted documents: each operation of the files, with the fragments it uses, under the SHA-256 of its text. ' +
      'A server that is started with TRUSTED_DOCUMENTS=allow takes their ids for their texts; with TRUSTED_DOCUMENTS=only it answers nothing else.',
  )
  .argument('<file...>', 'GraphQL files with operations; a fragment must stand in the file that uses it')
  .option('-o, --output <file>', 'the manifest to write', 'trusted-documents.json')
  .action((files: string[], { output }: { output: string }) => {
    const schema = createSchema();
    const documents = Object.assign(
      {},
      ...files.map((file) => trustedDocumentsOf(schema, file, textOf(file))),
    ) as Record<string, string>;
    writeFileSync(output, printManifest(documents));
    process.stderr.write(`${output}: ${Object.keys(documents).length} trusted documents of ${files.length} files\n`);
  });

program.showHelpAfterError();

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: ${explain(error)}`);
  }
}

try {
  program.parse();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
