import { readdirSync, readFileSync } from 'node:fs';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import type { SourceDocument } from '../../src/documents/SourceDocument.ts';

const FOLDER = new URL('../../seeds/documents/', import.meta.url);

/** The documents that the seed files hold, in the order of the files; one is printed twice. */
export async function readSeeds(): Promise<SourceDocument[]> {
  const names = readdirSync(FOLDER).sort();
  const read = names.map((name) => readDocuments({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
  return (await Promise.all(read)).flat();
}
