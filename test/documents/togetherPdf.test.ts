import { expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import { makePdf, type PageContent } from './makePdf.ts';
import { opening, PROSE } from './pdfSample.ts';
import { at } from './show.ts';

const prose = (page: PageContent): PageContent => page.lines(56, 700, PROSE);
const damaged = makePdf([opening, prose, (page) => prose(page).damaged(), prose, (page) => prose(page).damaged()]);
const sound = makePdf([opening, prose, prose, prose, prose]);

/** The pages of a file that are said to be damaged. */
async function damagedPages(name: string, bytes: Uint8Array): Promise<number[]> {
  return at(await readDocuments({ name, bytes }), 0).unread.map(({ page }) => page);
}

it('a damaged page is told of its own file alone where several files are read at the same time', async () => {
  const read = await Promise.all([
    damagedPages('sound.pdf', sound),
    damagedPages('damaged.pdf', damaged),
    damagedPages('sound too.pdf', sound),
    damagedPages('damaged too.pdf', damaged),
  ]);
  expect(read).toEqual([[], [3, 5], [], [3, 5]]);
});

it('a file that can not be read keeps none that comes after it from being read', async () => {
  const cutShort = sound.slice(0, 900);
  const noise = new TextEncoder().encode(`%PDF-1.7\n${'noise '.repeat(200)}\n%%EOF`);
  const read = await Promise.allSettled([
    damagedPages('cut.pdf', cutShort),
    damagedPages('noise.pdf', noise),
    damagedPages('damaged.pdf', damaged),
  ]);
  expect(read).toMatchObject([
    { reason: { code: 'DAMAGED_PDF', file: 'cut.pdf' } },
    { reason: { code: 'DAMAGED_PDF', file: 'noise.pdf' } },
    { value: [3, 5] },
  ]);
});
