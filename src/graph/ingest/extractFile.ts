import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { distinct } from '../../documents/distinct.ts';
import { readDocuments } from '../../documents/readDocuments.ts';
import type { AreaNames } from '../../extract/areas.ts';
import { extractDocument } from '../../extract/extractDocument.ts';
import type { ExtractedDocument } from '../../extract/ExtractedDocument.ts';
import { explain, type Failure } from './inputFiles.ts';
import { sourceKey } from './sourceKey.ts';

/** What a file gave. */
export interface ExtractedFile {
  file: string;
  documents: ExtractedDocument[];
  /** Texts that need no extraction, as {@link sourceKey} names them. */
  unchanged: string[];
  /** How many documents of the file are the same to the letter as another of it. */
  repeats: number;
  failures: Failure[];
}

/**
 * Reads a file and extracts its documents. Does not throw: what can't be read or extracted is among the failures.
 * @param known texts that were extracted before and need not be again, by {@link sourceKey}
 */
export async function extractFile(
  path: string,
  areas: AreaNames,
  known: ReadonlySet<string> = new Set(),
): Promise<ExtractedFile> {
  const result: ExtractedFile = { file: path, documents: [], unchanged: [], repeats: 0, failures: [] };
  try {
    const read = await readDocuments({ name: basename(path), bytes: await readFile(path) });
    const { documents, repeats } = distinct(read);
    result.repeats = repeats.length;
    for (const document of documents) {
      const key = sourceKey(document);
      if (known.has(key)) {
        result.unchanged.push(key);
        continue;
      }
      try {
        result.documents.push(extractDocument(document, areas));
      } catch (error) {
        const place = documents.length > 1 ? `document ${document.part + 1} of the file: ` : '';
        result.failures.push({ file: path, reason: place + reasonOf(error, path) });
      }
    }
  } catch (error) {
    result.failures.push({ file: path, reason: reasonOf(error, path) });
  }
  return result;
}

/** An error's message, without the file's name that stands before it. */
function reasonOf(error: unknown, path: string): string {
  const reason = explain(error);
  const prefix = `${basename(path)}: `;
  return reason.startsWith(prefix) ? reason.slice(prefix.length) : reason;
}
