import { describe, expect, it } from 'vitest';
import type { PageContent } from './makePdf.ts';
import { blocksOf } from './pdfSample.ts';

describe('tables that go on over a page end', () => {
  it('a box of items has a row for each, its heading is a heading, and a row goes on over the page end', async () => {
    const wide = 'Leaders across the partnership should improve the quality of plans for all';
    expect(
      await blocksOf(
        (page) => {
          page.box(56, 160, 540, 140).box(56, 140, 540, 100).box(56, 100, 540, 60);
          page.text(62, 146, 'Areas for improvement', { bold: true });
          page.lines(62, 125, [wide, 'children and young people.']).lines(62, 85, [wide, 'who wait for a']);
        },
        (page) => {
          page.box(56, 780, 540, 750).box(56, 750, 540, 700);
          page
            .lines(62, 765, ['diagnosis in the area.'])
            .lines(62, 735, ['Leaders should also:'])
            .bullet(70, 715, ['share what they know.']);
        },
      ),
    ).toEqual([
      '1 HEADING | Areas for improvement',
      `1 CELL 0.0.0 | ${wide} children and young people.`,
      `1 CELL 0.1.0 | ${wide} who wait for a diagnosis in the area.`,
      '2 CELL 0.2.0 | Leaders should also:',
      '2 BULLET 0.2.0 | share what they know.',
    ]);
  });

  it('a table cut by a page end without a rule there goes on', async () => {
    expect(
      await blocksOf(
        (page) => {
          page.box(56, 160, 200, 60).box(200, 160, 540, 60);
          page
            .lines(62, 145, ['Ayton Council'])
            .lines(206, 145, ['Leaders should act with urgency to reduce the time that']);
        },
        (page) => {
          page.box(56, 780, 200, 700).box(200, 780, 540, 700).box(56, 700, 200, 660).box(200, 700, 540, 660);
          page
            .lines(206, 765, ['families wait.'])
            .lines(62, 685, ['NHS Shire ICB'])
            .lines(206, 685, ['Leaders should commission enough.']);
        },
      ),
    ).toEqual([
      '1 CELL 0.0.0 | Ayton Council',
      '1 CELL 0.0.1 | Leaders should act with urgency to reduce the time that families wait.',
      '2 CELL 0.1.0 | NHS Shire ICB',
      '2 CELL 0.1.1 | Leaders should commission enough.',
    ]);
  });

  it('column heads printed again on the next page are apart; an item that refers back goes on', async () => {
    const wide = 'Leaders across the partnership should improve the quality of plans for all.';
    expect(
      await blocksOf(
        (page) => {
          page.box(56, 140, 540, 120).box(56, 120, 540, 90).box(56, 90, 540, 60);
          page.text(62, 126, 'Areas for improvement', { bold: true }).lines(62, 105, [wide]).lines(62, 75, [wide]);
        },
        (page) => {
          page.box(56, 780, 540, 760).box(56, 760, 540, 730).box(56, 730, 540, 700);
          page.text(62, 766, 'Areas for improvement', { bold: true }).lines(62, 745, ['They should act soon.']);
          page.lines(62, 715, [wide]);
        },
      ),
    ).toEqual([
      '1 HEADING | Areas for improvement',
      `1 CELL 0.0.0 | ${wide}`,
      `1 CELL 0.1.0 | ${wide}`,
      '2 CELL 0.1.0 | They should act soon.',
      `2 CELL 0.2.0 | ${wide}`,
    ]);
  });

  it('a row with a number of its own is no rest of the row before', async () => {
    const row = (page: PageContent, top: number, number: string): PageContent =>
      page
        .box(56, top, 90, top - 40)
        .box(90, top, 540, top - 40)
        .lines(62, top - 15, [number])
        .lines(96, top - 15, ['Ayton Council and the integrated care board of the north of Ayshire']);
    expect(
      (
        await blocksOf(
          (page) => row(page, 150, '1'),
          (page) => row(page, 740, '2'),
        )
      ).map((one) => one.slice(0, 12)),
    ).toEqual(['1 CELL 0.0.0', '1 CELL 0.0.1', '2 CELL 0.1.0', '2 CELL 0.1.1']);
  });

  it('rows beside a cell that is merged over them do not go on over the page end', async () => {
    expect(
      await blocksOf(
        (page) => {
          page.box(56, 100, 200, 60).box(200, 100, 540, 60);
          page.lines(62, 85, ['Ayton Council and', 'NHS Shire ICB']).lines(206, 85, ['Leaders should reduce waits.']);
        },
        (page) => {
          page.box(56, 780, 200, 720).box(200, 780, 540, 750).box(200, 750, 540, 720);
          page.box(56, 720, 200, 690).box(200, 720, 540, 690);
          page.lines(206, 765, ['Leaders should listen.']).lines(206, 735, ['Leaders should improve plans.']);
          page.lines(62, 705, ['NHS Shire ICB']).lines(206, 705, ['Leaders should commission enough.']);
        },
      ),
    ).toEqual([
      '1 CELL 0.0.0 | Ayton Council and NHS Shire ICB',
      '1 CELL 0.0.1 | Leaders should reduce waits.',
      '2 CELL 0.1.1 | Leaders should listen.',
      '2 CELL 0.2.1 | Leaders should improve plans.',
      '2 CELL 0.3.0 | NHS Shire ICB',
      '2 CELL 0.3.1 | Leaders should commission enough.',
    ]);
  });

  it('the first column alone at the top of a page is the rest of its row, and so it is in the midst of a list of names', async () => {
    const name = (page: PageContent, top: number, bottom: number, lines: readonly string[]): PageContent =>
      page
        .box(56, top, 200, bottom)
        .box(200, top, 540, bottom)
        .lines(62, top - 15, lines);
    expect(
      await blocksOf(
        (page) => name(page, 100, 60, ['Ayton Council and']).lines(206, 85, ['Leaders should reduce waits.']),
        (page) => name(page, 780, 750, ['NHS Shire ICB']),
      ),
    ).toEqual([
      '1 CELL 0.0.0 | Ayton Council and',
      '1 CELL 0.0.1 | Leaders should reduce waits.',
      '2 CELL 0.0.0 | NHS Shire ICB',
    ]);
    expect(
      await blocksOf(
        (page) => name(page, 100, 60, ['Ayton Council and']).lines(206, 85, ['Leaders should reduce waits.']),
        (page) => name(page, 780, 750, ['NHS Shire ICB']).lines(206, 765, ['Waits should be known.']),
      ),
    ).toEqual([
      '1 CELL 0.0.0 | Ayton Council and',
      '1 CELL 0.0.1 | Leaders should reduce waits.',
      '2 CELL 0.0.0 | NHS Shire ICB',
      '2 CELL 0.0.1 | Waits should be known.',
    ]);
  });
});
