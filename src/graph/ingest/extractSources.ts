import type { AreaNames } from '../../extract/areas.ts';
import { extractDocument } from '../../extract/extractDocument.ts';
import type { ExtractedFile } from './ExtractedFile.ts';
import { reasonOf } from './inputFiles.ts';
import type { ReadFile } from './readSources.ts';
import { whichToExtract } from './whichToExtract.ts';

/**
 * Extracts the documents of a file that was read. Does not throw: what can't be extracted is among the failures.
 * @param known texts that were extracted before and need not be again, by `sourceKey`
 * @param only extracts these texts alone, whether they are known or not
 */
export function extractSources(
  read: ReadFile,
  areas: AreaNames,
  known: ReadonlySet<string> = new Set(),
  only?: ReadonlySet<string>,
): ExtractedFile {
  const { file, documents, repeats, failures } = read;
  const { wanted, unchanged } = whichToExtract(documents, known, only);
  const result: ExtractedFile = { file, documents: [], unchanged, repeats, failures: [...failures] };
  for (const document of wanted) {
    try {
      result.documents.push(extractDocument(document, areas));
    } catch (error) {
      const place = documents.length > 1 ? `document ${document.part + 1} of the file: ` : '';
      result.failures.push({ file, reason: place + reasonOf(error, file) });
    }
  }
  return result;
}
