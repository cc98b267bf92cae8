import { describe, expect, it } from 'vitest';
import type { PageContent } from './makePdf.ts';
import { blocksOf, PROSE } from './pdfSample.ts';
import { at } from './show.ts';

describe('tables and boxes', () => {
  it('a ruled table is read cell by cell, bullets in a cell too', async () => {
    expect(
      await blocksOf((page) => {
        page.box(56, 700, 200, 680).box(200, 700, 540, 680).box(56, 680, 200, 600).box(200, 680, 540, 600);
        page
          .text(62, 686, 'Responsible body', { bold: true })
          .text(206, 686, 'Areas for priority action', { bold: true });
        page.lines(62, 665, ['Ayton Council and', 'NHS Shire ICB']);
        page
          .lines(206, 665, ['Leaders should act to make sure that:'])
          .bullet(214, 645, ['plans are reviewed'])
          .bullet(214, 625, ['waits are shorter.']);
      }),
    ).toEqual([
      '1 CELL 0.0.0 | Responsible body',
      '1 CELL 0.0.1 | Areas for priority action',
      '1 CELL 0.1.0 | Ayton Council and NHS Shire ICB',
      '1 CELL 0.1.1 | Leaders should act to make sure that:',
      '1 BULLET 0.1.1 | plans are reviewed',
      '1 BULLET 0.1.1 | waits are shorter.',
    ]);
  });

  it('a box around running text is no table', async () => {
    expect(
      await blocksOf((page) => {
        page.box(56, 700, 540, 600).text(62, 685, 'Inspection outcome', { bold: true }).lines(62, 660, PROSE);
      }),
    ).toEqual(['1 HEADING | Inspection outcome', `1 PARAGRAPH | ${PROSE.join(' ')}`]);
  });

  it('columns without rules are read by column: partners, where there are three, and an inspection team', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, PROSE);
        const columns = [56, 230, 400] as const;
        const row = (y: number, cells: readonly string[], bold = false): void => {
          for (const [index, cell] of cells.entries()) page.text(at(columns, index), y, cell, { bold });
        };
        row(630, ['Local authority', 'Integrated care board', 'Integrated care board'], true);
        row(610, ['Ayton Borough Council', 'NHS North and East Shire', 'NHS South and West Shire']);
        row(595.5, ['', 'Integrated Care Board', 'Integrated Care Board']);
        row(575, ['Ann Other, Director', 'Bob Body, Chief', 'Cy Person, Chief']);
        page.lines(56, 540, PROSE);
        page.text(56, 470, 'Ofsted', { bold: true }).text(300, 470, 'Care Quality Commission', { bold: true });
        page
          .lines(56, 455.5, ['Ann Hall, HMI, Lead', 'Ben Lake, HMI', 'Con Mill, HMI'])
          .lines(300, 455.5, ['Dee Nash, Lead', 'Eve Oak']);
      }),
    ).toEqual([
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      '1 CELL 0.0.0 | Local authority',
      '1 CELL 0.0.1 | Integrated care board',
      '1 CELL 0.0.2 | Integrated care board',
      '1 CELL 0.1.0 | Ayton Borough Council',
      '1 CELL 0.1.1 | NHS North and East Shire Integrated Care Board',
      '1 CELL 0.1.2 | NHS South and West Shire Integrated Care Board',
      '1 CELL 0.2.0 | Ann Other, Director',
      '1 CELL 0.2.1 | Bob Body, Chief',
      '1 CELL 0.2.2 | Cy Person, Chief',
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      '1 CELL 1.0.0 | Ofsted',
      '1 CELL 1.0.1 | Care Quality Commission',
      '1 CELL 1.1.0 | Ann Hall, HMI, Lead',
      '1 CELL 1.1.1 | Dee Nash, Lead',
      '1 CELL 1.2.0 | Ben Lake, HMI',
      '1 CELL 1.2.1 | Eve Oak',
      '1 CELL 1.3.0 | Con Mill, HMI',
    ]);
  });

  it('columns that begin at one edge are a table though words of the left one nearly reach it', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, PROSE);
        page.text(56, 600, 'Ofsted', { bold: true }).text(314, 600, 'Care Quality Commission', { bold: true });
        page
          .lines(56, 585.5, ['Constance Hallam-Moore, HMI, Lead inspector', 'Ben Lake, HMI'])
          .lines(314, 585.5, ['Dee Nash, Lead inspector', 'Eve Oak, Inspector']);
      }),
    ).toEqual([
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
      '1 CELL 0.0.0 | Ofsted',
      '1 CELL 0.0.1 | Care Quality Commission',
      '1 CELL 0.1.0 | Constance Hallam-Moore, HMI, Lead inspector',
      '1 CELL 0.1.1 | Dee Nash, Lead inspector',
      '1 CELL 0.2.0 | Ben Lake, HMI',
      '1 CELL 0.2.1 | Eve Oak, Inspector',
    ]);
  });

  it('words cut out of a line by clips of their own are no cells', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, PROSE);
        page.clipped(55, 642, 99, 630, (inner) => inner.text(56, 632, 'Support'));
        page.text(101.3, 632, 'is');
        page.clipped(112, 642, 150, 630, (inner) => inner.text(113.3, 632, 'timely.'));
      }),
    ).toEqual([`1 PARAGRAPH | ${PROSE.join(' ')}`, '1 PARAGRAPH | Support is timely.']);
  });

  it('a letterhead beside an address is read after it, line by line', async () => {
    expect(
      await blocksOf((page) => {
        page.lines(56, 700, ['Ms A Other', 'Director of Children’s Services', 'Civic Centre', 'Ayton']);
        for (const [index, line] of [
          'Ofsted',
          'Agora',
          '6 Cumberland Place',
          'Nottingham',
          'T 0300 123 1231',
        ].entries()) {
          page.text(360, 704 - index * 11.5, line, { size: 9 });
        }
        page.lines(56, 620, PROSE);
      }),
    ).toEqual([
      ...['Ms A Other', 'Director of Children’s Services', 'Civic Centre', 'Ayton'].map(
        (line) => `1 PARAGRAPH | ${line}`,
      ),
      ...['Ofsted', 'Agora', '6 Cumberland Place', 'Nottingham', 'T 0300 123 1231'].map(
        (line) => `1 PARAGRAPH | ${line}`,
      ),
      `1 PARAGRAPH | ${PROSE.join(' ')}`,
    ]);
  });

  it('a label and its value at a tab stop or in a table are one line', async () => {
    expect(
      await blocksOf((page) => {
        page.text(56, 700, 'Date of previous inspection:').text(300, 700, '3 June 2019');
        page.lines(56, 660, PROSE);
      }),
    ).toEqual(['1 PARAGRAPH | Date of previous inspection: 3 June 2019', `1 PARAGRAPH | ${PROSE.join(' ')}`]);
  });

  it('a column that narrows to less than a wide gap is known by the rows above it', async () => {
    expect(
      await blocksOf((page) => {
        page.text(56, 700, 'Ofsted', { bold: true }).text(300, 700, 'Care Quality Commission', { bold: true });
        // The words on the left come nearer to the right column from row to row.
        page.text(56, 680, 'Ann Hall, Ofsted HMI, Lead inspector').text(300, 680, 'Dee Nash, Lead');
        page.text(56, 660, 'Benjamin Lake, Senior Inspector (education)').text(300, 660, 'Eve Oak, children’s');
        page.text(300, 645, 'inspector').text(56, 625, 'Cora Mill, Senior Inspector (social work)');
        page.text(300, 625, 'Flo Poe, children’s').text(300, 610, 'inspector');
        page.text(56, 590, 'Daniela Marsh, Senior Inspector (education)').text(300, 590, 'Guy Quince');
      }),
    ).toEqual([
      '1 CELL 0.0.0 | Ofsted',
      '1 CELL 0.0.1 | Care Quality Commission',
      '1 CELL 0.1.0 | Ann Hall, Ofsted HMI, Lead inspector',
      '1 CELL 0.1.1 | Dee Nash, Lead',
      '1 CELL 0.2.0 | Benjamin Lake, Senior Inspector (education)',
      '1 CELL 0.2.1 | Eve Oak, children’s inspector',
      '1 CELL 0.3.0 | Cora Mill, Senior Inspector (social work)',
      '1 CELL 0.3.1 | Flo Poe, children’s inspector',
      '1 CELL 0.4.0 | Daniela Marsh, Senior Inspector (education)',
      '1 CELL 0.4.1 | Guy Quince',
    ]);
  });

  it('a frame around each page is no table', async () => {
    const framed = (page: PageContent): PageContent => page.box(40, 820, 555, 30);
    expect(
      await blocksOf(
        (page) => framed(page).lines(56, 700, PROSE),
        (page) => framed(page).lines(56, 700, PROSE),
      ),
    ).toEqual([`1 PARAGRAPH | ${PROSE.join(' ')}`, `2 PARAGRAPH | ${PROSE.join(' ')}`]);
  });
});
