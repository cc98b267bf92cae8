import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/documents/distinct.ts';
import { pageAt, type SourceDocument } from '../../src/documents/SourceDocument.ts';
import { readSeeds } from '../support/seedDocuments.ts';
import { at } from './show.ts';

/** What a document begins with, its pages and how many blocks of each kind it has. */
function outline(document: SourceDocument): string {
  const count = (kind: string): number => document.blocks.filter((block) => block.kind === kind).length;
  const title = /(Joint local area SEND|Area SEND) inspection (in|of) \w+|SEND Partnership Action Plan/.exec(
    document.text,
  )?.[0];
  const kinds = ['HEADING', 'PARAGRAPH', 'BULLET', 'SUB_BULLET', 'CELL'].map(count).join(' ');
  return `${document.file.slice(0, 3)}/${document.part} ${title} | pages ${document.pageStarts.length} | ${kinds}`;
}

describe('the seed files', () => {
  it('hold seven documents, of which one is printed twice', async () => {
    const { documents, repeats } = distinct(await readSeeds());
    // headings, paragraphs, bullets, sub-bullets, cells
    expect(documents.map(outline)).toEqual([
      '000/0 Joint local area SEND inspection in Hackney | pages 8 | 11 26 55 0 12',
      '001/0 Area SEND inspection of Hackney | pages 1 | 13 43 34 0 10',
      '002/0 SEND Partnership Action Plan | pages 1 | 5 27 32 0 0',
      '003/0 Joint local area SEND inspection in Harrow | pages 9 | 11 17 63 0 12',
      '004/0 Joint local area SEND inspection in Hartlepool | pages 8 | 8 26 48 0 7',
      '004/2 Joint local area SEND inspection in Middlesbrough | pages 8 | 8 20 36 0 12',
    ]);
    expect(repeats.map(({ dropped, kept }) => [dropped.file, dropped.part, kept.part])).toEqual([
      ['004_30b352e54e3c96f7.txt', 1, 0],
    ]);
  });

  it('give blocks that are lines of the text, in order, each on its page', async () => {
    for (const document of await readSeeds()) {
      expect(document.blocks.map((block) => document.text.slice(block.start, block.end)).join('\n')).toBe(
        document.text,
      );
      for (const block of document.blocks) {
        expect(block.page).toBe(pageAt(document.pageStarts, block.start));
        expect(document.text.slice(block.start, block.end)).toMatch(/^\S(.*\S)?$/);
      }
    }
  });

  it('divide the lists that have no second heading by a gap alone', async () => {
    const first = at(
      (await readSeeds()).filter((document) => document.file.startsWith('004')),
      0,
    );
    const dividers = first.blocks.filter((block) => block.kind === 'BULLET' && block.afterGap);
    expect(dividers.map((block) => first.text.slice(block.start, block.start + 40))).toEqual([
      "Leaders' understanding of families' expe",
      'The process for checking the quality of ',
      'The outcome measures in education, healt',
    ]);
  });
});
