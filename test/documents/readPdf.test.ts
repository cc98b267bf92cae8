import { describe, expect, it } from 'vitest';
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
