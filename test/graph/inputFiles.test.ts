import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { inputFiles } from '../../src/graph/ingest/inputFiles.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();
let count = 0;

/** A folder with these files in it, and what is taken from it, by paths within it. */
function place(...files: string[]): { at: (name: string) => string; taken: (...names: string[]) => Promise<unknown> } {
  const root = join(folder, String(++count));
  const at = (name: string) => join(root, name);
  for (const file of files) {
    mkdirSync(join(at(file), '..'), { recursive: true });
    writeFileSync(at(file), file);
  }
  const taken = async (...names: string[]) => {
    const { files: found, failures } = await inputFiles(names.map(at));
    return {
      files: found.map((file) => relative(root, file)),
      failures: failures.map(({ file, reason }) => `${relative(root, file)}: ${reason}`),
    };
  };
  return { at, taken };
}

it('documents of folders and of the folders in them, sorted; what is no document and what is hidden is passed over', async () => {
  const { taken } = place('in/b.PDF', 'in/a/c.txt', 'in/notes.xlsx', 'in/.hidden.txt', 'in/a/d.docx');
  expect(await taken('in')).toEqual({ files: ['in/a/c.txt', 'in/a/d.docx', 'in/b.PDF'], failures: [] });
});

it('a link to nowhere is named, and the others are taken', async () => {
  const { at, taken } = place('in/1.txt', 'in/9.txt');
  symlinkSync(at('gone.pdf'), at('in/5.pdf'));
  expect(await taken('in')).toEqual({
    files: ['in/1.txt', 'in/9.txt'],
    failures: ['in/5.pdf: there is no such file or folder. Check the path.'],
  });
});

it.skipIf(process.getuid?.() === 0)('a folder that may not be read is named, and the others are taken', async () => {
  const { at, taken } = place('in/1.txt', 'in/shut/2.txt');
  chmodSync(at('in/shut'), 0o000);
  expect(await taken('in')).toEqual({
    files: ['in/1.txt'],
    failures: ['in/shut: reading it is not allowed. Check the permissions.'],
  });
  chmodSync(at('in/shut'), 0o700);
});

it('folders are followed where links lead, each once, whatever circles they make', async () => {
  const { at, taken } = place('in/1.txt', 'other/9.txt');
  symlinkSync(at('other'), at('in/link'));
  symlinkSync(at('in'), at('other/back'));
  symlinkSync(at('in/1.txt'), at('other/same.txt'));
  expect(await taken('in', 'in')).toEqual({ files: ['in/1.txt', 'in/link/9.txt'], failures: [] });
});

it('a folder without documents, and a file that is not there', async () => {
  const { taken } = place('empty/notes.xlsx');
  expect(await taken('empty', 'gone.pdf')).toEqual({
    files: [],
    failures: [
      'empty: the folder holds no documents. Documents end in .pdf, .txt, .html, .htm, .md.',
      'gone.pdf: there is no such file or folder. Check the path.',
    ],
  });
});
