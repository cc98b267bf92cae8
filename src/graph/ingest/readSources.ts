import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { distinct } from '../../documents/distinct.ts';
import { readDocuments } from '../../documents/readDocuments.ts';
import type { SourceDocument } from '../../documents/SourceDocument.ts';
import { type Failure, reasonOf } from './inputFiles.ts';

/** The documents of a file, each text once. */
export interface ReadFile {
  file: string;
  documents: SourceDocument[];
  /** How many documents of the file are the same to the letter as another of it. */
  repeats: number;
  failures: Failure[];
}

/** Reads a file. Does not throw: what can't be read is among the failures. */
export async function readSources(path: string): Promise<ReadFile> {
  try {
    const { documents, repeats } = distinct(await readDocuments({ name: basename(path), bytes: await readFile(path) }));
    return { file: path, documents, repeats: repeats.length, failures: [] };
  } catch (error) {
    return { file: path, documents: [], repeats: 0, failures: [{ file: path, reason: reasonOf(error, path) }] };
  }
}
