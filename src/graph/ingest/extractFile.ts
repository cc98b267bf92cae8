import type { AreaNames } from '../../extract/areas.ts';
import type { ExtractedFile } from './ExtractedFile.ts';
import { extractSources } from './extractSources.ts';
import { readSources } from './readSources.ts';

/**
 * Reads a file and extracts its documents. Does not throw: what can't be read or extracted is among the failures.
 * @param known texts that were extracted before and need not be again, by `sourceKey`
 * @param only extracts these texts alone, whether they are known or not
 */
export async function extractFile(
  path: string,
  areas: AreaNames,
  known?: ReadonlySet<string>,
  only?: ReadonlySet<string>,
): Promise<ExtractedFile> {
  return extractSources(await readSources(path), areas, known, only);
}
