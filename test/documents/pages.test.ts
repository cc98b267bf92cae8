import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/documents/SourceDocument.ts';
import type { PageContent } from './makePdf.ts';
import { blocksOf, OPENING, opening, PROSE, readPages } from './pdfSample.ts';
import { at, show } from './show.ts';

describe('pages become one text', () => {
  const footer =
    (number: number) =>
    (page: PageContent): PageContent =>
      page.text(56, 40, 'Area SEND inspection report: Ayton', { size: 9 }).text(520, 40, String(number), { size: 9 });

  it('headers, footers and page numbers are apart; what a page end cut in two is whole', async () => {
    const document = await readPages(
      (page) => {
        footer(1)(opening(page)).bullet(74, 90, [
          'The service is valued by all the families who use it, and they',
          'say that the advice they are given is clear and',
        ]);
      },
      (page) => {
        footer(2)(page)
          .lines(92, 780, ['timely. It is free.'])
          .bullet(74, 750, [
            'Leaders know the area well, and they use what they know when',
            'they plan. They listen to the views of all young people.',
          ]);
      },
      (page) => {
        footer(3)(page).lines(92, 780, ['They act on them too.']).lines(56, 740, ['Yours sincerely']);
      },
    );
    expect(show(document)).toEqual([
      ...OPENING,
      '1 BULLET | The service is valued by all the families who use it, and they say that the advice they are given is clear and timely. It is free.',
      '2 BULLET | Leaders know the area well, and they use what they know when they plan. They listen to the views of all young people. They act on them too.',
      '3 PARAGRAPH | Yours sincerely',
    ]);
    expect(document.furniture.map(({ page, text }) => `${page} ${text}`)).toEqual(
      [1, 2, 3].flatMap((page) => [`${page} Area SEND inspection report: Ayton`, `${page} ${page}`]),
    );
    const pageOf = (words: string): number => pageAt(document.pageStarts, document.text.indexOf(words));
    expect(['clear and', 'timely', 'young people', 'They act'].map(pageOf)).toEqual([1, 2, 2, 3]);
  });

  it('a footer that stands lower on one page than on the others is a footer there too', async () => {
    const page = (footer: number, words: string) => (content: PageContent) =>
      content
        .lines(56, 700, [words])
        .text(56, footer, 'Area SEND inspection report: Ayton Local Area Partnership')
        .text(520, footer, '1');
    const document = await readPages(
      (content) => page(52, 'Leaders plan well.')(opening(content)),
      page(24, 'Families are heard.'),
      page(52, 'Services are good.'),
      page(52, 'Waits are long.'),
    );
    expect(document.text).not.toContain('inspection report');
    expect(document.furniture.filter(({ text }) => text.startsWith('Area')).map((one) => one.page)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('a large page number beside the two lines of a footer does not make one line of them', async () => {
    const page = (number: number, pieces: readonly [number, string][]) => (content: PageContent) => {
      content.text(519, 46, String(number), { size: 20, bold: true });
      for (const [x, words] of pieces) content.text(x, 54, words, { size: 10 });
      content.text(56, 40, '8 to 12 July 2024', { size: 10 });
    };
    // The same words in other pieces on each page, as word processors print them.
    const document = await readPages(
      (content) => page(1, [[56, 'Area SEND inspection report']])(opening(content).lines(56, 700, PROSE)),
      (content) => {
        page(2, [
          [56, 'Area SEND'],
          [110, 'inspection report'],
        ])(content.lines(56, 700, PROSE));
      },
      (content) => {
        page(3, [
          [56, 'Area'],
          [80, 'SEND inspection report'],
        ])(content.lines(56, 700, PROSE));
      },
    );
    expect(document.furniture.map(({ page: on, text }) => `${on} ${text}`)).toEqual(
      [1, 2, 3].flatMap((on) => [`${on} Area SEND inspection report`, `${on} 8 to 12 July 2024`, `${on} ${on}`]),
    );
  });

  it('small print at the top of a page does not go on with what the page before says', async () => {
    const words = 'Nia Bowen, His Majesty’s Inspector, and Paul Kay, Ofsted Inspector';
    expect(
      await blocksOf(
        (page) => page.lines(56, 90, [words]),
        (page) => page.text(56, 780, 'The Office for Standards in Education inspects.', { size: 9 }),
      ),
    ).toEqual([`1 PARAGRAPH | ${words}`, '2 PARAGRAPH | The Office for Standards in Education inspects.']);
  });

  it('the next letter of a list, and the close of a letter, go on with nothing', async () => {
    const weakness = 'the lack of a joint strategy that gives leaders in all services shared aims';
    expect(
      await blocksOf(
        (page) => page.lines(56, 90, [`(a) ${weakness}`]),
        (page) => page.lines(56, 780, [`(b) ${weakness}`]).lines(56, 764, ['Yours sincerely']),
        (page) => page.lines(56, 780, ['Nia Bowen']),
      ),
    ).toEqual([
      `1 PARAGRAPH | (a) ${weakness}`,
      `2 PARAGRAPH | (b) ${weakness}`,
      '2 PARAGRAPH | Yours sincerely',
      '3 PARAGRAPH | Nia Bowen',
    ]);
  });

  it('an inner list that goes on over a page end stays on its level, where the margin has not moved', async () => {
    const item = (page: PageContent, x: number, y: number, words: string) =>
      page.text(x, y, '•').text(x + 18, y, words);
    expect(
      await blocksOf(
        (page) => {
          item(page, 74, 120, 'Leaders act on what they learn. They:');
          item(page, 92, 100, 'visit schools;');
        },
        (page) => {
          item(page, 92, 760, 'meet families.');
          item(page, 74, 735, 'School nurses visit every school.');
        },
      ),
    ).toEqual([
      '1 BULLET | Leaders act on what they learn. They:',
      '1 SUB_BULLET | visit schools;',
      '2 SUB_BULLET | meet families.',
      '2 BULLET | School nurses visit every school.',
    ]);
  });

  it('a page without words counts, and a scan is said to be one', async () => {
    const document = await readPages(
      opening,
      (page) => page.image(),
      () => undefined,
      (page) => page.lines(56, 700, PROSE),
    );
    expect(document.pageStarts).toHaveLength(4);
    expect(at(document.blocks, -1).page).toBe(4);
    expect(document.unread).toEqual([{ page: 2, reason: expect.stringContaining('a picture and no text') as unknown }]);
  });

  it('a page with a damaged part is said to be one', async () => {
    const document = await readPages(opening, (page) => page.lines(56, 700, PROSE).damaged());
    expect(document.unread).toEqual([{ page: 2, reason: expect.stringContaining('damaged') as unknown }]);
  });

  it.each([90, 180, 270])('a page shown turned by %i degrees is read as someone would turn it', async (degrees) => {
    const document = await readPages(opening, (page) => page.lines(56, 700, PROSE).turned(degrees));
    expect(show(document)).toEqual([...OPENING, `2 PARAGRAPH | ${PROSE.join(' ')}`]);
  });

  it('a heading at the top of two pages stays', async () => {
    const headed = (page: PageContent): PageContent =>
      page.text(56, 780, 'Strengths', { bold: true }).lines(56, 750, PROSE);
    const plain = (page: PageContent): PageContent => page.lines(56, 780, PROSE);
    const document = await readPages(opening, headed, plain, headed, plain);
    expect(show(document).filter((block) => block.includes('HEADING'))).toEqual([
      OPENING[0],
      '2 HEADING | Strengths',
      '4 HEADING | Strengths',
    ]);
    expect(document.furniture).toEqual([]);
  });

  it('where bullets hang out into the margin, a paragraph after a list is a paragraph', async () => {
    const document = await readPages(
      (page) => {
        opening(page)
          .lines(56, 700, PROSE)
          .lines(56, 640, PROSE)
          .bullet(38, 560, ['The advice is clear.'])
          .lines(56, 530, PROSE);
        page.bullet(38, 100, ['The service is valued by all the families who use it.']);
      },
      (page) => page.lines(56, 780, PROSE),
    );
    expect(show(document).slice(4)).toEqual([
      '1 BULLET | The advice is clear.',
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      '1 BULLET | The service is valued by all the families who use it.',
      `2 PARAGRAPH | ${PROSE.join(' ')}`,
    ]);
  });
});
