import { distinct } from '../../../src/documents/distinct.ts';
import { extractDocument } from '../../../src/extract/extractDocument.ts';
import type { ExtractedDocument } from '../../../src/extract/ExtractedDocument.ts';
import { readSeeds } from '../../support/seedDocuments.ts';
import { AREAS } from './areas.ts';

/** The distinct documents of the seeds, in the order of their files. */
const SEEDS = ['hackney2017', 'hackney2025', 'minutes', 'harrow2019', 'hartlepool2016', 'middlesbrough2017'] as const;

/** What is extracted from each distinct document of the seeds, in the order of their files. */
export async function extractSeeds(): Promise<ExtractedDocument[]> {
  return distinct(await readSeeds()).documents.map((document) => extractDocument(document, AREAS));
}

/** What is extracted from one of them. */
export async function extractSeed(name: (typeof SEEDS)[number]): Promise<ExtractedDocument> {
  const document = distinct(await readSeeds()).documents[SEEDS.indexOf(name)];
  if (document === undefined) throw new Error(`The seeds have fewer documents than ${SEEDS.length}`);
  return extractDocument(document, AREAS);
}
