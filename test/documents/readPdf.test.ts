import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/documents/SourceDocument.ts';
import type { PageContent } from './makePdf.ts';
import { blocksOf, OPENING, opening, PROSE, readPages } from './pdfSample.ts';
import { at, show } from './show.ts';

describe('lines become blocks', () => {
  it('paragraphs end where white space follows, headings are bold or large', async () => {
    expect(
      await blocksOf((page) => {
        page.text(56, 700, 'What is the area partnership doing', { bold: true });
        page.text(56, 685.5, 'that is effective?', { bold: true });
        page.lines(56, 656, PROSE).lines(56, 598, PROSE);
      }),
    ).toEqual([
      '1 HEADING | What is the area partnership doing that is effective?',
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
    ]);
  });

  it('words printed in pieces, with and without spaces between, are whole', async () => {
    expect(
      await blocksOf((page) => {
        // In Helvetica of 12 points "eval" is 21.35 wide, and a space 3.34.
        page
          .lines(56, 600, PROSE)
          .text(56, 700, 'eval')
          .text(77.35, 700, 'uate')
          .text(103.7, 700, 'the ')
          .text(123.7, 700, 'work');
      }),
    ).toEqual(['1 PARAGRAPH | evaluate the work', `1 PARAGRAPH | ${PROSE.join(' ')}`]);
  });

  it('words broken at a line end are mended, compounds keep their hyphen', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, [
          'The partnership has a plan for the well-being of all its young people and of the chil-',
          'dren who wait for an assessment. Leaders say that co-production and emotional well-',
          'being are at the heart of all of it, in the short- and in the long-term plans that are com\u00AD',
          'missioned.',
        ]);
      }),
    ).toEqual([
      '1 PARAGRAPH | The partnership has a plan for the well-being of all its young people and of the children who wait for an assessment. Leaders say that co-production and emotional well-being are at the heart of all of it, in the short- and in the long-term plans that are commissioned.',
    ]);
  });

  it('a name broken at its own hyphen is whole', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, [
          'The partnership’s lead for health, who has been in post since 2022, is Jo Taylor-',
          'Beirne. She also leads the work of the boards that serve the towns of Ayton-on-',
          'Sea and Beeton.',
        ]);
      }),
    ).toEqual([
      '1 PARAGRAPH | The partnership’s lead for health, who has been in post since 2022, is Jo Taylor-Beirne. She also leads the work of the boards that serve the towns of Ayton-on-Sea and Beeton.',
    ]);
  });

  it('each number or letter of a list begins a block, also where the line above is full', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, PROSE);
        page.lines(56, 640, [
          '(a) the waits for an assessment of autism and for the therapies that children need a',
          '(b) the way in which the local authority and the boards plan and buy services for the',
          'families who live here',
          '(c) the quality of plans',
        ]);
      }),
    ).toEqual([
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      '1 PARAGRAPH | (a) the waits for an assessment of autism and for the therapies that children need a',
      '1 PARAGRAPH | (b) the way in which the local authority and the boards plan and buy services for the families who live here',
      '1 PARAGRAPH | (c) the quality of plans',
    ]);
  });

  it('bullets are told by their glyph, sub-bullets by their indent; a dash in prose is no bullet', async () => {
    expect(
      await blocksOf((page) => {
        page.bullet(74, 700, [
          'Families know where to turn, and they say that they are listened to by',
          'all who work with them.',
        ]);
        page.bullet(74, 665, ['Leaders should:']);
        page.text(110, 645, '–').text(128, 645, 'plan sooner');
        page.text(110, 625, '–').text(128, 625, 'act on what they');
        page.text(128, 610.5, 'are told.');
        page.bullet(74, 590, ['The offer is wide.']);
        page.lines(56, 550, [
          PROSE[0] ?? '',
          '– and not only they – plan services that meet those needs in good time.',
        ]);
      }),
    ).toEqual([
      '1 BULLET | Families know where to turn, and they say that they are listened to by all who work with them.',
      '1 BULLET | Leaders should:',
      '1 SUB_BULLET | plan sooner',
      '1 SUB_BULLET | act on what they are told.',
      '1 BULLET | The offer is wide.',
      `1 PARAGRAPH | ${PROSE[0]} – and not only they – plan services that meet those needs in good time.`,
    ]);
  });

  it('a gap that divides two lists is marked', async () => {
    const item = (words: string): string[] => [
      `${words} is a strength of the services in this area, as all families`,
      'say.',
    ];
    expect(
      await blocksOf((page) => {
        page.bullet(74, 700, item('One')).bullet(74, 665, item('Two')).bullet(74, 630, item('Three'));
        page.bullet(74, 575, item('Four')).bullet(74, 540, item('Five'));
      }),
    ).toEqual(
      ['', '', '', '^', ''].map(
        (gap, index) => `1${gap} BULLET | ${item(at(['One', 'Two', 'Three', 'Four', 'Five'], index)).join(' ')}`,
      ),
    );
  });

  it('text along the side, text too small to read and text printed twice do not get in the way', async () => {
    const document = await readPages((page) => {
      opening(page).lines(56, 700, PROSE).lines(56.3, 700, PROSE);
      page.text(20, 300, 'DRAFT', { size: 40, rotated: true }).text(56, 400, 'machine mark', { size: 2 });
    });
    expect(show(document)).toEqual([...OPENING, `1 PARAGRAPH | ${PROSE.join(' ')}`]);
    expect(document.furniture).toEqual([
      { page: 1, text: 'machine mark' },
      { page: 1, text: 'DRAFT' },
    ]);
  });
});

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
