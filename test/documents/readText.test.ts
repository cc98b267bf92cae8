import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/documents/SourceDocument.ts';
import { PROSE } from './pdfSample.ts';
import { readOne, readText, show } from './show.ts';

const blocksOf = async (text: string): Promise<string[]> => (await readText(text)).flatMap(show);

describe('a text becomes blocks', () => {
  it('joins a bullet that runs over a page end, and knows the page of every word', async () => {
    const document = await readOne(
      [
        'Main findings',
        '',
        '- Leaders ensure that families know which services they can turn to, and they have invested in additional',
        '',
        '',
        '',
        '',
        '',
        'caseworkers for the team.',
        '',
        '- Families   say so.',
      ].join('\n'),
    );
    expect(show(document)).toEqual([
      '1 HEADING | Main findings',
      '1 BULLET | Leaders ensure that families know which services they can turn to, and they have invested in additional caseworkers for the team.',
      '2 BULLET | Families say so.',
    ]);
    expect(document.pagesMarked).toBe(true);
    expect(pageAt(document.pageStarts, document.text.indexOf('additional'))).toBe(1);
    expect(pageAt(document.pageStarts, document.text.indexOf('caseworkers'))).toBe(2);
  });

  it('joins a sentence broken by an empty line where page ends are not marked', async () => {
    expect(
      await blocksOf(
        'There are a few groups of young people who are not as well supported. Some remain not in\n\neducation for too long.\n\nNext.',
      ),
    ).toEqual([
      '1 PARAGRAPH | There are a few groups of young people who are not as well supported. Some remain not in education for too long.',
      '1 PARAGRAPH | Next.',
    ]);
  });

  it('marks the gap that divides two lists, not the one a page end leaves', async () => {
    const long = 'Families who use the service say that they receive help that is valuable to them and to their';
    expect(
      await blocksOf(['- One.', `- ${long}`, '', 'children.', '', '- Three.', '- Four.', '', '- Five.'].join('\n')),
    ).toEqual([
      '1 BULLET | One.',
      `1 BULLET | ${long} children.`,
      '1 BULLET | Three.',
      '1 BULLET | Four.',
      '1^ BULLET | Five.',
    ]);
  });

  it('reads bits of HTML, and bullets within a line', async () => {
    expect(
      await blocksOf(
        [
          '<p>Leaders should improve their work to:</p> <ul style="list-style-type: none"> ▪ reduce waits &amp; delays ▪ plan sooner.',
          '<p>See <http://reports.ofsted.gov.uk/>.</p>',
          '<ul><li>first</li><li>second<ul><li>below</li></ul></li></ul>',
        ].join('\n'),
      ),
    ).toEqual([
      '1 PARAGRAPH | Leaders should improve their work to:',
      '1 BULLET | reduce waits & delays',
      '1 BULLET | plan sooner.',
      '1 PARAGRAPH | See <http://reports.ofsted.gov.uk/>.',
      '1 BULLET | first',
      '1 BULLET | second',
      '1 SUB_BULLET | below',
    ]);
  });

  it('reads tabs as the columns of a table, empty cells included, over a page end', async () => {
    const prose =
      'The approach to findings, including the production and review of the statement, is set out in Annex A of the local area handbook.';
    expect(
      await blocksOf(
        [
          prose,
          'Ofsted\tCare Quality Commission',
          '',
          '',
          '',
          '',
          'Jane Moon\tNikki Holmes',
          'Pat Tate\t',
          'Cc: NHS',
        ].join('\n'),
      ),
    ).toEqual([
      `1 PARAGRAPH | ${prose}`,
      '1 CELL 0.0.0 | Ofsted',
      '1 CELL 0.0.1 | Care Quality Commission',
      '2 CELL 0.1.0 | Jane Moon',
      '2 CELL 0.1.1 | Nikki Holmes',
      '2 CELL 0.2.0 | Pat Tate',
      '2 PARAGRAPH | Cc: NHS',
    ]);
  });

  it('the next letter of a list begins a paragraph', async () => {
    const items = [
      '(a) the lack of a joint strategy that gives leaders shared priorities across the area',
      '(b) the poor quality of plans',
    ];
    expect(await blocksOf(['What must change', '', ...items].join('\n'))).toEqual([
      '1 HEADING | What must change',
      ...items.map((item) => `1 PARAGRAPH | ${item}`),
    ]);
  });

  it('takes footers off the pages of a wrapped text, also where an empty line parts them from the page number', async () => {
    const place = (number: number) =>
      Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const page = (number: number) => [
      ...Array.from({ length: 36 }, (_, line) => {
        const places = [1, 2, 3].map((one) => place(one * 7919 * (number + 3 * line) + 12345));
        return `Families in ${places.join(', ')} spoke to inspectors of their hopes and of their`;
      }),
      'worries about the services of this area.',
      '',
      'Area SEND inspection report: Ayton Local Area Partnership',
      '8 to 12 July 2024',
      '',
      String(number),
      '',
    ];
    const document = await readOne([1, 2, 3].map((number) => page(number).join('\n')).join('\f'));
    expect(document.text).not.toMatch(/report:|July/);
    expect(document.furniture.map(({ text }) => text).slice(0, 3)).toEqual([
      'Area SEND inspection report: Ayton Local Area Partnership',
      '8 to 12 July 2024',
      '1',
    ]);
  });

  it('takes footers off the pages that no empty line parts from the text, as they stand at the end of several pages', async () => {
    const letters = (number: number) =>
      Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const page = (number: number) => [
      ...Array.from({ length: 36 }, (_, line) => {
        const place = letters(7919 * (number + 5 * line) + 12345);
        return `Those in place ${place} spoke to inspectors at length of their hopes and of what`;
      }),
      `Area SEND inspection report: Ayton Local Area Partnership, 8 to 12 July 2024`,
      '',
      String(number),
      '',
    ];
    const document = await readOne([1, 2, 3, 4].map((number) => page(number).join('\n')).join('\f'));
    expect(document.text).not.toMatch(/report:|July/);
    expect(document.furniture).toHaveLength(8);
  });

  it('finds the headings of sections in a wrapped text without empty lines', async () => {
    const lines = [
      ...PROSE,
      'Inspection outcome',
      ...PROSE,
      'What is it like to be a child or young person with special educational needs',
      'and/or disabilities (SEND) in this area?',
      ...PROSE,
      'Areas for improvement',
      ...PROSE,
      // Within a sentence the same words head nothing.
      'Leaders keep a list of what they call the strengths of every service, and of the',
      'Strengths of all who work there.',
    ];
    const prose = `1 PARAGRAPH | ${PROSE.join(' ')}`;
    const blocks = await blocksOf([...Array.from({ length: 6 }, () => [...PROSE, '']).flat(), ...lines].join('\n'));
    expect(blocks.slice(6)).toEqual([
      prose,
      '1 PARAGRAPH | Inspection outcome',
      prose,
      '1 PARAGRAPH | What is it like to be a child or young person with special educational needs and/or disabilities (SEND) in this area?',
      prose,
      '1 PARAGRAPH | Areas for improvement',
      prose,
      '1 PARAGRAPH | Leaders keep a list of what they call the strengths of every service, and of the Strengths of all who work there.',
    ]);
  });

  it('a sentence of a wrapped text goes on over an empty line and below its bullet', async () => {
    const item = [
      '●  Leaders across the partnership do not have a tight grip on how well young people',
      '',
      'progress towards what their plans set out. They know it.',
      '',
      'Practitioners are trained.',
    ];
    const blocks = await blocksOf([...Array.from({ length: 8 }, () => [...PROSE, '']).flat(), ...item].join('\n'));
    expect(blocks.slice(-2)).toEqual([
      '1 BULLET | Leaders across the partnership do not have a tight grip on how well young people progress towards what their plans set out. They know it.',
      '1 PARAGRAPH | Practitioners are trained.',
    ]);
  });

  it('a row of a table goes on where a sentence in one of its columns does', async () => {
    const rows = [
      'Responsible body               Areas for priority action',
      'Ayton Borough Council and      Leaders across the area and its partners should find out',
      'NHS North and                  how long children wait for what they need, and act with',
      'South Ayton Integrated Care    NHS England to shorten those waits within months.',
      'Ayton Borough Council          Leaders should see to it that plans are written on time.',
    ];
    const blocks = await blocksOf([...Array.from({ length: 8 }, () => [...PROSE, '']).flat(), ...rows].join('\n'));
    expect(blocks.slice(-6)).toEqual([
      '1 CELL 0.0.0 | Responsible body',
      '1 CELL 0.0.1 | Areas for priority action',
      '1 CELL 0.1.0 | Ayton Borough Council and NHS North and South Ayton Integrated Care',
      '1 CELL 0.1.1 | Leaders across the area and its partners should find out how long children wait for what they need, and act with NHS England to shorten those waits within months.',
      '1 CELL 0.2.0 | Ayton Borough Council',
      '1 CELL 0.2.1 | Leaders should see to it that plans are written on time.',
    ]);
  });

  it('joins lines wrapped at a width', async () => {
    const words =
      'The local area partnership works well to see that children and young people are heard and that their needs are met. ';
    const wrapped = Array.from(
      words
        .repeat(12)
        .trim()
        .matchAll(/.{1,70}(?: |$)/g),
      ([line]) => line.trim(),
    );
    const listed = [
      '▪   Practitioners use what they know to prevent children and young people',
      '    from reaching crisis point.',
    ];
    expect(await blocksOf(['What works', '', ...wrapped, '', ...listed].join('\n'))).toEqual([
      '1 HEADING | What works',
      `1 PARAGRAPH | ${words.repeat(12).trim()}`,
      '1 BULLET | Practitioners use what they know to prevent children and young people from reaching crisis point.',
    ]);
  });

  it('rows of a table that a wrapped text runs together begin with what somebody should do, or as the row before', async () => {
    const item = (who: string, also: string) => [
      `${who} should strengthen the way in which young people are prepared`,
      `for adulthood, with the help of all of the schools. ${also}`,
    ];
    const rows = [
      ...item('Leaders across the area', 'They should act now.'),
      ...item('The partnership’s health leaders', 'They must act now, all of them together.'),
      'It should be clear by when.',
      'Some children wait for years for what they need in this area of ours.',
      'Some children travel far for what they need when they are often ill.',
    ];
    expect(await blocksOf([...Array.from({ length: 8 }, () => [...PROSE, '']).flat(), ...rows].join('\n'))).toEqual([
      ...Array.from({ length: 8 }, () => `1 PARAGRAPH | ${PROSE.join(' ')}`),
      `1 PARAGRAPH | ${rows.slice(0, 2).join(' ')}`,
      `1 PARAGRAPH | ${rows.slice(2, 5).join(' ')}`,
      `1 PARAGRAPH | ${rows[5]}`,
      `1 PARAGRAPH | ${rows[6]}`,
    ]);
  });

  it('a letter begins with its salutation, close below the address too', async () => {
    const address = ['Ann Lee, Assistant Director, Education and Inclusion, Nominated Officer'];
    const rows = [...address, 'Dear Mr Moss and Dr Day', ''];
    expect(
      (await blocksOf([...Array.from({ length: 8 }, () => [...PROSE, '']).flat(), ...rows].join('\n'))).slice(-2),
    ).toEqual([`1 PARAGRAPH | ${address.join('')}`, '1 PARAGRAPH | Dear Mr Moss and Dr Day']);
  });

  it('what stands beside the first of several lines is the row’s first column, however short', async () => {
    const row = (left: string, ...right: string[]) =>
      right.map((line, index) => `${(index === 0 ? left : '').padEnd(30)}${line}`);
    const rows = [
      ...row('Responsible', 'What is to be done'),
      ...row(
        'Ayton Council',
        'Leaders should act with urgency so that the',
        'plans of all young people are',
        'of use to them, and so that it is known by',
        'when they are to be ready, and who it is',
        'that sees to it.',
      ),
      ...row('NHS Ayton ICB', 'Leaders should work at pace so that waits', 'are shorter than they are.'),
    ];
    const document = await readOne([...Array.from({ length: 8 }, () => [...PROSE, '']).flat(), ...rows].join('\n'));
    const cells = document.blocks.flatMap(({ cell, start, end }) =>
      cell === null ? [] : [`${cell.row}/${cell.column} ${document.text.slice(start, end)}`],
    );
    expect(cells).toEqual([
      '0/0 Responsible',
      '0/1 What is to be done',
      '1/0 Ayton Council',
      '1/1 Leaders should act with urgency so that the plans of all young people are of use to them, and so that it is known by when they are to be ready, and who it is that sees to it.',
      '2/0 NHS Ayton ICB',
      '2/1 Leaders should work at pace so that waits are shorter than they are.',
    ]);
  });

  it.each([
    ['the form printed elsewhere wins', 'The chil- dren. Other children.', 'The children. Other children.'],
    [
      'a compound printed elsewhere keeps its hyphen',
      'Their well- being. Good well-being.',
      'Their well-being. Good well-being.',
    ],
    ['parts that are words stay apart', 'A needs- led plan. The needs of all.', 'A needs-led plan. The needs of all.'],
    ['a hanging hyphen stays', 'In short- and long-term homes.', 'In short- and long-term homes.'],
    ['a soft hyphen goes', 'Commis\u00ADsioning is new.', 'Commissioning is new.'],
    ['characters stay as printed', 'The ‘CAHMS’ team’s 5–10 ofsted.go.uk', 'The ‘CAHMS’ team’s 5–10 ofsted.go.uk'],
  ])('%s', async (_, printed, expected) => {
    expect((await readOne(printed)).text).toBe(expected);
  });
});
