import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingest, SEED_DOCUMENTS } from '../../src/graph/ingest.ts';
import { ExtractionPool } from '../../src/graph/ingest/ExtractionPool.ts';
import type { IngestSummary } from '../../src/graph/ingest/IngestSummary.ts';
import { useFolder } from '../support/folder.ts';
import { emptyGraph, useEmptyGraph } from '../support/graph.ts';

const graph = useEmptyGraph();

const folder = useFolder();

describe('a file whose texts are loaded, met after other versions of its documents', () => {
  /** Loads a file of two letters, then in one run other versions of both letters and, after them, the file again. */
  async function ingestAfterOthers(name: string): Promise<{ again: () => Promise<IngestSummary>; both: string }> {
    await emptyGraph(graph);
    const place = join(folder, name);
    await mkdir(place);
    const letters = ['000_37a2c54a288a25c1.txt', '003_5c0d2dda4763a17c.txt'];
    const texts = await Promise.all(letters.map((letter) => readFile(join(SEED_DOCUMENTS, letter), 'utf8')));
    const both = join(place, 'both.txt');
    await writeFile(both, texts.join('\n\n'));
    expect((await ingest({ graph, paths: [both] })).documents).toMatchObject({ ADDED: 2 });
    for (const [index, text] of texts.entries()) {
      await writeFile(join(place, `a${index}.txt`), text.replaceAll('inspectors', 'the inspectors'));
    }
    // One file at a time, in the order of their names.
    return { again: () => ingest({ graph, paths: [place], strict: true }), both };
  }

  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const extract = ExtractionPool.prototype.extract;
  const asked = vi.fn<(file: string, isAgain: boolean) => Promise<void>>();
  beforeAll(() => {
    vi.spyOn(ExtractionPool.prototype, 'extract').mockImplementation(async function (this: ExtractionPool, file, only) {
      await asked(file, only !== undefined);
      return extract.call(this, file, only);
    });
  });
  afterEach(() => asked.mockReset());
  afterAll(() => vi.restoreAllMocks());

  it('is extracted once more for all of them', async () => {
    const { again, both } = await ingestAfterOthers('in turn');
    asked.mockClear();
    const { documents, failures } = await again();
    expect(failures).toEqual([]);
    expect(documents).toEqual({ ADDED: 0, REPLACED: 2, UNCHANGED: 0, REPEAT: 0, OTHER_VERSION: 2 });
    expect(asked.mock.calls.filter(([file]) => file === both)).toHaveLength(2);
  });

  it.each([
    ['that is empty by then', () => '', 'holds no text'],
    ['that holds one of them alone by then', (text: string) => text.slice(0, text.length / 3), 'Ingest it again'],
  ])('%s is named', async (name, changed, reason) => {
    const { again, both } = await ingestAfterOthers(name);
    asked.mockImplementation(async (file, isAgain) => {
      if (file === both && isAgain) await writeFile(both, changed(await readFile(both, 'utf8')));
    });
    const { failures } = await again();
    expect(failures).toEqual([{ file: both, reason: expect.stringContaining(reason) as unknown }]);
  });
});

describe('versions of one document in one folder', () => {
  it('whichever is met first, the summary tells what became of it in the end', async () => {
    await emptyGraph(graph);
    const place = join(folder, 'versions');
    await mkdir(place);
    const text = await readFile(join(SEED_DOCUMENTS, '003_5c0d2dda4763a17c.txt'), 'utf8');
    // The longest is kept, and is met last.
    await writeFile(join(place, 'a.txt'), text);
    await writeFile(join(place, 'b.txt'), text.replaceAll('inspectors', 'the inspectors'));
    await writeFile(join(place, 'c.txt'), text.replaceAll('inspectors', 'all the inspectors'));
    const id = 'harrow-2019-07-01/document';
    const leftOut = ['a.txt', 'b.txt'].map((file) => ({ id, file, kept: 'c.txt' }));
    const run = () => ingest({ graph, paths: [place], strict: true });

    const first = await run();
    expect(first.documents).toEqual({ ADDED: 1, REPLACED: 0, UNCHANGED: 0, REPEAT: 0, OTHER_VERSION: 2 });
    expect(first.otherVersions).toEqual(leftOut);
    const again = await run();
    expect(again.documents).toEqual({ ADDED: 0, REPLACED: 0, UNCHANGED: 1, REPEAT: 0, OTHER_VERSION: 2 });
    expect(again.otherVersions).toEqual(leftOut);
    expect(again.graph).toEqual(first.graph);
  });
});
