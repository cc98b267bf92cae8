import { expect } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import type { SourceDocument } from '../../src/documents/SourceDocument.ts';
import { makePdf, type PageContent } from './makePdf.ts';
import { at, show } from './show.ts';

/** Something that shows a file to be an inspection report. */
export const opening = (page: PageContent): PageContent =>
  page
    .text(56, 780, 'Area SEND inspection of Ayton Local Area Partnership', { size: 18 })
    .lines(56, 740, ['Inspection dates: 8 to 12 July 2024']);

/** The blocks of the opening. */
export const OPENING = [
  '1 HEADING | Area SEND inspection of Ayton Local Area Partnership',
  '1 PARAGRAPH | Inspection dates: 8 to 12 July 2024',
];

/** The document that pages give. */
export async function readPages(...pages: ((page: PageContent) => void)[]): Promise<SourceDocument> {
  return at(await readDocuments({ name: 'sample.pdf', bytes: makePdf(pages) }), 0);
}

/** The blocks that pages give after the opening. */
export async function blocksOf(
  first: (page: PageContent) => void,
  ...pages: ((page: PageContent) => void)[]
): Promise<string[]> {
  const blocks = show(await readPages((page) => first(opening(page)), ...pages));
  expect(blocks.slice(0, 2)).toEqual(OPENING);
  return blocks.slice(2);
}

/** Lines as wide as a page's, so that the usual type size and margins are known. */
export const PROSE = [
  'Leaders across the partnership work together to understand what children and young',
  'people need, and plan services that meet those needs in good time and close to where',
  'families live.',
];
