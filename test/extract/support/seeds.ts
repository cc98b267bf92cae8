import { readFileSync } from 'node:fs';
import { readDocuments } from '../../../src/documents/readDocuments.ts';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import type { ExtractedDocument } from '../../../src/extract/ExtractedDocument.ts';
import { AREAS } from './areas.ts';

const SEEDS = {
  hackney2017: { file: '000_37a2c54a288a25c1.txt', part: 0 },
  hackney2025: { file: '001_b2ab554d00857056.txt', part: 0 },
  minutes: { file: '002_5b6bdd7deb1eb594.txt', part: 0 },
  harrow2019: { file: '003_5c0d2dda4763a17c.txt', part: 0 },
  hartlepool2016: { file: '004_30b352e54e3c96f7.txt', part: 0 },
  middlesbrough2017: { file: '004_30b352e54e3c96f7.txt', part: 2 },
} as const;

/** One of the six distinct documents of the seeds, extracted. */
export async function seed(name: keyof typeof SEEDS): Promise<ExtractedDocument> {
  const { file, part } = SEEDS[name];
  const bytes = new Uint8Array(readFileSync(new URL(`../../../seeds/documents/${file}`, import.meta.url)));
  const documents = await readDocuments({ name: file, bytes });
  const document = documents.find((one) => one.part === part);
  if (document === undefined) throw new Error(`${file} has no part ${part}`);
  return extractDocument(document, AREAS);
}
