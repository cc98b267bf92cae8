import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import type { ExtractedDocument } from '../../src/extract/ExtractedDocument.ts';
import { extractDocument } from '../../src/extract/extractDocument.ts';
import { AREAS } from './support/areas.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/pdf/', import.meta.url));
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.pdf')) : [];
const lacks =
  files.length === 0
    ? 'the reports of ../shared/corpus are not at hand'
    : isInstalled()
      ? null
      : 'pdftotext is not installed';
if (lacks !== null) console.warn(`skipped: ${lacks}`);

function isInstalled(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function extracted(name: string, bytes: Uint8Array): Promise<ExtractedDocument> {
  const [document] = await readDocuments({ name, bytes });
  if (document === undefined) throw new Error(`${name} gives no document`);
  return extractDocument(document, AREAS);
}

/** What does not depend on where a paragraph ends. */
const told = ({ area, inspection, organisations, inspectors }: ExtractedDocument) => ({
  area,
  inspection,
  organisations: organisations.map(({ name, kind }) => `${kind} ${name}`).toSorted(),
  inspectors: inspectors.map(({ name, lead }) => `${name}${lead ? ', lead' : ''}`).toSorted(),
});
const judged = ({ mentions }: ExtractedDocument): string[] =>
  mentions.map(
    ({ service, polarity, quote }) => `${service} ${polarity} ${quote.replace(/\W/g, '').toLowerCase().slice(0, 60)}`,
  );

describe.skipIf(lacks !== null)('reports as pdftotext prints them say what the PDFs say', () => {
  const pdfs = new Map<string, ExtractedDocument>();
  beforeAll(async () => {
    for (const file of files) pdfs.set(file, await extracted(file, readFileSync(FOLDER + file)));
  }, 60_000);

  it.each([
    ['in reading order', []],
    ['as they are laid out', ['-layout']],
    ['in the order of the file', ['-raw']],
  ])(
    '%s',
    async (_, options) => {
      const others: string[] = [];
      let mentions = 0;
      let same = 0;
      for (const [file, pdf] of pdfs) {
        const text = execFileSync('pdftotext', [...options, FOLDER + file, '-']);
        const printed = await extracted(file.replace('.pdf', '.txt'), text);
        if (JSON.stringify(told(printed)) !== JSON.stringify(told(pdf))) others.push(file);
        const found = new Set(judged(printed));
        mentions += pdf.mentions.length;
        same += judged(pdf).filter((one) => found.has(one)).length;
      }
      // In one report a board is named twice, once without its region.
      expect(others.length, others.join(', ')).toBeLessThanOrEqual(1);
      expect(mentions).toBeGreaterThan(files.length);
      expect(same / mentions).toBeGreaterThanOrEqual(0.995);
    },
    60_000,
  );
});
