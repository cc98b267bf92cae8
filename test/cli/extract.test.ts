import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { extractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { SEED_DOCUMENTS } from '../../src/graph/ingest.ts';
import { useFolder } from '../support/folder.ts';
import { runProgram } from '../support/runProgram.ts';

const printed = z.strictObject({ documents: z.array(extractedDocument) });

// Each test starts a program, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

const folder = useFolder();

it('prints the documents of the seeds as JSON, each once, and nothing else', async () => {
  const { code, stdout, stderr } = await runProgram('extract', [SEED_DOCUMENTS]);
  const { documents } = printed.parse(JSON.parse(stdout));
  expect(
    documents.map(({ kind, area, inspection }) => `${kind} ${area.name} ${inspection?.start ?? ''}`.trim()),
  ).toEqual([
    'INSPECTION_LETTER Hackney 2017-11-27',
    'INSPECTION_REPORT Hackney 2025-11-17',
    'MEETING_MINUTES Hackney',
    'INSPECTION_LETTER Harrow 2019-07-01',
    'INSPECTION_LETTER Hartlepool 2016-10-03',
    'INSPECTION_LETTER Middlesbrough 2017-03-20',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('ends quietly where nobody reads on, as after `| head`', async () => {
  const { code, stderr } = await runProgram('extract', [SEED_DOCUMENTS], { readsUpTo: 20 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('names what it cannot use, and prints the others', async () => {
  const empty = join(folder, 'empty.txt');
  const missing = join(folder, 'missing.pdf');
  await writeFile(empty, '');
  const harrow = join(SEED_DOCUMENTS, '003_5c0d2dda4763a17c.txt');
  const { code, stdout, stderr } = await runProgram('extract', [empty, missing, harrow]);
  expect(printed.parse(JSON.parse(stdout)).documents.map(({ area }) => area.name)).toEqual(['Harrow']);
  expect(stderr.split('\n').sort().slice(1)).toEqual([
    `${empty}: the file holds no text. Check that the download or copy was complete.`,
    `${missing}: there is no such file or folder. Check the path.`,
  ]);
  expect(code).toBe(1);
});

it('names a file of a folder that is a document of another program, and passes over what is none', async () => {
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await writeFile(join(reports, 'minutes.docx'), 'PK\u0003\u0004\0\0');
  await writeFile(join(reports, 'chart.png'), 'PNG');
  const { code, stderr } = await runProgram('extract', [reports]);
  expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(stderr).toContain(`${join(reports, 'minutes.docx')}: `);
});

it('extracts many files on several cores alike', async () => {
  const names = Array.from({ length: 9 }, (_, index) => join(folder, `copy ${index}.txt`));
  const { stdout } = await runProgram('extract', [join(SEED_DOCUMENTS, '003_5c0d2dda4763a17c.txt')]);
  const [harrow] = printed.parse(JSON.parse(stdout)).documents;
  const text = harrow?.text ?? '';
  for (const [index, name] of names.entries()) await writeFile(name, `${text}\n${index}`);
  const many = await runProgram('extract', names);
  expect(many).toMatchObject({ code: 0, stderr: '' });
  const { documents } = printed.parse(JSON.parse(many.stdout));
  expect(documents.map(({ source }) => source.file)).toEqual(names.map((_, index) => `copy ${index}.txt`));
});

it('asks for files where none are named', async () => {
  const { code, stderr } = await runProgram('extract', []);
  expect(stderr).toContain("missing required argument 'paths'");
  expect(code).toBe(1);
});
