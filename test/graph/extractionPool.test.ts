import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { SEED_DOCUMENTS } from '../../src/graph/ingest.ts';
import { ExtractionPool } from '../../src/graph/ingest/ExtractionPool.ts';
import { readSources } from '../../src/graph/ingest/readSources.ts';
import { sourceKey } from '../../src/graph/ingest/sourceKey.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();
let file: string;
/** What the two letters of the file are known by. */
let hackney: string;
let harrow: string;
beforeAll(async () => {
  file = join(folder, 'both.txt');
  const letters = ['000_37a2c54a288a25c1.txt', '003_5c0d2dda4763a17c.txt'];
  const texts = await Promise.all(letters.map((letter) => readFile(join(SEED_DOCUMENTS, letter), 'utf8')));
  await writeFile(file, texts.join('\n\n'));
  [hackney = '', harrow = ''] = (await readSources(file)).documents.map(sourceKey);
});

describe.each([
  ['one file, without a thread', 1],
  ['some files, with a thread for each half of the work', 4],
  ['many files, with threads that do all of it', 200],
])('for %s', (_, files) => {
  it('extracts what is not known, and what is asked for though it is', async () => {
    const pool = new ExtractionPool(readAreas(), files, Promise.resolve(new Set([hackney])));
    try {
      const extracted = async (only?: ReadonlySet<string>) => {
        const { documents, unchanged, failures } = await pool.extract(file, only);
        return { areas: documents.map(({ area }) => area.name), unchanged, failures };
      };
      expect(await extracted()).toEqual({ areas: ['Harrow'], unchanged: [hackney], failures: [] });
      expect(await extracted(new Set([hackney]))).toEqual({ areas: ['Hackney'], unchanged: [], failures: [] });
      expect(await extracted(new Set([harrow]))).toEqual({ areas: ['Harrow'], unchanged: [], failures: [] });
    } finally {
      await pool.close();
    }
  });
});
