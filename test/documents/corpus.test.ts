import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import { openPdf } from '../../src/documents/pdf/PdfPages.ts';
import { pageAt, type SourceDocument } from '../../src/documents/SourceDocument.ts';
import { at } from './show.ts';

/** Published reports with labels by hand, where they are at hand. */
const corpus = new URL('../../../shared/corpus/', import.meta.url);
const NAMES = [
  '2532283_dorset',
  '80428_bedford',
  '80451_wakefield',
  '80464_dudley',
  '80465_durham',
  '80473_hartlepool',
  '80477_kingston_upon_hull',
  '80486_barking_and_dagenham',
  '80488_bexley',
  '80495_greenwich',
  '80513_richmond_upon_thames',
  '80523_middlesbrough',
  '80535_oldham',
  '80547_rutland',
  '80559_southend-on-sea',
];
/** Further ones, of which fewer things are the same. */
const OTHERS = [
  '80432_bolton',
  '80438_brighton_and_hove',
  '80454_cornwall',
  '80471_halton',
  '80508_lewisham',
  '80522_medway',
  '80534_nottinghamshire',
  '80573_trafford',
  '80575_warrington',
  '80580_wiltshire',
];
const present = existsSync(new URL(`pdf/${NAMES[0]}.pdf`, corpus));
if (!present) console.warn('skipped: the reports of ../shared/corpus are not at hand');

interface Labels {
  counts: { effective: number; needsBetter: number; areasForImprovement: number; priorityActions: number };
  partners: { name: string }[];
  leaders: { name: string }[];
  inspectors: { name: string }[];
}

const pdf = (name: string): Uint8Array => readFileSync(new URL(`pdf/${name}.pdf`, corpus));
const labels = (name: string): Labels =>
  JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8')) as Labels;

/** How many bullets stand under a heading, and how many rows its table has under the column heads. */
function under(document: SourceDocument, heading: RegExp): { bullets: number; rows: number } {
  let inside = false;
  let bullets = 0;
  const rows = new Set<string>();
  for (const { kind, start, end, cell } of document.blocks) {
    const words = document.text.slice(start, end);
    if (kind === 'HEADING') inside = heading.test(words);
    else if (inside && cell === null && kind === 'BULLET') bullets++;
    else if (inside && cell !== null && !heading.test(words) && !/^Responsible/.test(words)) {
      rows.add(`${cell.table} ${cell.row}`);
    }
  }
  return { bullets, rows: rows.size };
}

/** How often each letter and figure stands in a text, in order; without o, which is printed for a bullet too. */
function letters(text: string): string {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFKC').matchAll(/[^\P{L}o]|\p{N}/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].sort().map(String).join(' ');
}

describe.skipIf(!present)('published reports', () => {
  it.each(NAMES)('%s: bullets, items and names are where the labels say', async (name) => {
    const [document, ...others] = await readDocuments({ name: `${name}.pdf`, bytes: pdf(name) });
    if (document === undefined) throw new Error('no document');
    expect(others).toEqual([]);
    const { counts, partners, leaders, inspectors } = labels(name);
    expect({
      effective: under(document, /doing that is effective/i).bullets,
      needsBetter: under(document, /need to do better/i).bullets,
      areasForImprovement: under(document, /^Areas for improvement/i).rows,
      priorityActions: under(document, /^Areas for priority action/i).rows,
    }).toEqual(counts);
    const cells = document.blocks
      .filter((block) => block.cell !== null)
      .map((block) => document.text.slice(block.start, block.end).replaceAll('’', "'"));
    for (const person of [...leaders, ...inspectors]) {
      expect(cells.some((cell) => cell.startsWith(person.name.replaceAll('’', "'")))).toBe(true);
    }
    const text = document.text.replaceAll('’', "'");
    for (const partner of partners) expect(text).toContain(partner.name.replaceAll('’', "'"));
    // Footers are apart, and every block is on its page.
    expect(document.text).not.toMatch(/Area SEND inspection report:?/i);
    expect(document.furniture.filter(({ text: words }) => /^Area SEND inspection/i.test(words)).length).toBeGreaterThan(
      3,
    );
    for (const block of document.blocks) expect(pageAt(document.pageStarts, block.start)).toBe(block.page);
  });

  it.each([...NAMES, ...OTHERS])(
    '%s: every printed letter is in a block or in the furniture, and no bullet in either',
    async (name) => {
      const document = at(await readDocuments({ name: `${name}.pdf`, bytes: pdf(name) }), 0);
      const pages = await openPdf(name, pdf(name));
      const printed: string[] = [];
      for (let page = 1; page <= pages.count; page++) {
        const { runs } = await pages.read(page);
        printed.push(...runs.map(({ text }) => text));
      }
      const furniture = document.furniture.map(({ text }) => text).join(' ');
      expect(letters(`${document.text} ${furniture}`)).toBe(letters(printed.join(' ')));
      expect(document.text).not.toMatch(/[■□▪◼•●◦‣➢\uF0A7\uF0B7]/u);
      expect(document.unread).toEqual([]);
    },
  );

  it('cut short, is said to be damaged', async () => {
    const bytes = pdf('80488_bexley');
    const half = bytes.subarray(0, bytes.length / 2);
    await expect(readDocuments({ name: 'half.pdf', bytes: half })).rejects.toMatchObject({ code: 'DAMAGED_PDF' });
  });

  it('read twice, gives the same', async () => {
    const read = async (): Promise<SourceDocument> =>
      at(await readDocuments({ name: 'dudley.pdf', bytes: pdf('80464_dudley') }), 0);
    expect(await read()).toEqual(await read());
  });
});
