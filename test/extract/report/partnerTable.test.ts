import { describe, expect, it } from 'vitest';
import { partnersOf, table } from '../support/partnerTables.ts';
import type { Written } from '../support/sourceDocument.ts';

describe('the table of partners', () => {
  it('names that the prose prints in full', () => {
    const partners = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Bexley Local Authority', 'NHS South East London ICB'],
        ['Stephen Kitchman, Director of Children’s Services', 'Andrew Bland, Chief Executive Officer'],
        ['www.bexley.gov.uk', 'www.selondonics.org.uk'],
        ['Civic Offices 2 Watling Street DA6 7AT', 'South East London Integrated Care Board 35 Wellington Street'],
      ),
      'The London Borough of Bexley and NHS South East London Integrated Care Board (ICB) are responsible for planning.',
    );
    expect(partners.organisations).toEqual([
      { name: 'London Borough of Bexley', kind: 'LOCAL_AUTHORITY' },
      { name: 'NHS South East London Integrated Care Board', kind: 'ICB' },
    ]);
    expect(partners.leaders.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Stephen Kitchman', "Director of Children's Services", 'London Borough of Bexley'],
      ['Andrew Bland', 'Chief Executive Officer', 'NHS South East London Integrated Care Board'],
    ]);
  });

  it('a board by an abbreviation only, which the prose gives in brackets behind its name', () => {
    const partners = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Rutland County Council', 'NHS LLR ICB'],
        ['', 'Ann Lee, Chief Executive'],
      ),
      'Rutland County Council and NHS Leicester, Leicestershire and Rutland Integrated Care Board (LLR ICB) plan services.',
      'Rutland',
    );
    const board = 'NHS Leicester, Leicestershire and Rutland Integrated Care Board';
    expect(partners.organisations[1]).toEqual({ name: board, kind: 'ICB' });
    expect(partners.leaders[0]?.organisation).toBe(board);
  });

  it.each(['Achieving for Children', 'Anyshire Children First', 'Anyshire Children’s Trust'])(
    'a council, and below it the company that runs its children’s services: %s',
    (company) => {
      const partners = partnersOf(
        table(
          ['Local authority', 'Integrated care board'],
          ['Royal Borough of Anyshire upon Thames', 'NHS Anyshire Integrated Care Board'],
          [company, ''],
          ['Ann Lee, Director of Children’s Services', 'Bo Ray, Chief Executive'],
        ),
      );
      expect(partners.organisations.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
        'LOCAL_AUTHORITY Royal Borough of Anyshire upon Thames',
        `OTHER ${company.replace('’', "'")}`,
        'ICB NHS Anyshire Integrated Care Board',
      ]);
    },
  );

  it('a row for each line: names wrap, an office stands below its holder', () => {
    const partners = partnersOf(
      table(
        ['Local Authority', 'Integrated Care Board'],
        ['Durham County Council', 'North East and North Cumbria'],
        ['', 'Integrated Care Board'],
        ['John Pearce', 'Samantha Allen'],
        ['Corporate Director of Children and', 'Chief Executive of the Integrated Care'],
        ['Young People’s Services', 'Board'],
        ['www.durham.gov.uk', 'https://northeastnorthcumbria.nhs.uk'],
        ['County Hall, Durham', 'Parkhouse Building, Baron Way'],
      ),
    );
    expect(partners.organisations.map(({ name }) => name)).toEqual([
      'Durham County Council',
      'North East and North Cumbria Integrated Care Board',
    ]);
    expect(partners.leaders.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "John Pearce: Corporate Director of Children and Young People's Services",
      'Samantha Allen: Chief Executive of the Integrated Care Board',
    ]);
  });

  it('three columns: two integrated care boards, or a trust that runs services for the council', () => {
    const boards = partnersOf(
      table(
        ['Local authority', 'Integrated care board', 'Integrated care board'],
        ['Surrey County Council', 'NHS Surrey Heartlands Integrated Care Board', 'NHS Frimley ICB'],
        ['Ann Other, Director', 'Bo Other, Chief Executive', 'Cy Other, Chief Executive'],
      ),
    );
    expect(boards.organisations.map(({ kind }) => kind)).toEqual(['LOCAL_AUTHORITY', 'ICB', 'ICB']);
    const trust = partnersOf(
      table(
        ['Local authority', 'Integrated care board', 'Children’s trust'],
        ['Sandwell Metropolitan Borough Council', 'Black Country Integrated Care Board', 'Sandwell Children’s Trust'],
        ['Ann Other, Director', 'Bo Other, Chief Executive', 'Cy Other, Chief Executive'],
      ),
    );
    expect(trust.organisations.at(-1)).toEqual({ name: "Sandwell Children's Trust", kind: 'OTHER' });
  });

  it('a row for each partner, headed at its left', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Ayton Council', 'Ann Lee, Director', 'www.ayton.gov.uk', 'County Hall'],
        ['Integrated care board', 'NHS Beeshire ICB', 'Ed Clay, Chief Executive', 'beeshire.nhs.uk', '1 Bee Street'],
      ),
    );
    expect(organisations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ayton Council', 'LOCAL_AUTHORITY'],
      ['NHS Beeshire ICB', 'ICB'],
    ]);
    expect(leaders.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ann Lee', 'Ayton Council'],
      ['Ed Clay', 'NHS Beeshire ICB'],
    ]);
  });

  it('a trust that the council works with, in brackets', () => {
    const { organisations } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Ayton City Council (with Ayton Children’s Trust)', 'NHS Ayshire ICB'],
      ),
    );
    expect(organisations).toEqual([
      { name: 'Ayton City Council', kind: 'LOCAL_AUTHORITY' },
      { name: "Ayton Children's Trust", kind: 'OTHER' },
      { name: 'NHS Ayshire ICB', kind: 'ICB' },
    ]);
  });

  it('abbreviations behind a name are no part of it', () => {
    const { organisations } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Ayton County Council (ACC)', 'NHS Ayshire Integrated Care Board (ICB)'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton County Council',
      'NHS Ayshire Integrated Care Board',
    ]);
  });

  it('a table that white space cuts in two: what stands in columns without a heading is no organisation', () => {
    const { organisations } = partnersOf([
      ...table(['Local authority', 'Integrated care board'], ['Ayton Council', 'NHS Ayshire Integrated Care Board']),
      ['CELL', 'Ann Lee, Director of Children’s Services', [1, 0, 0]],
      ['CELL', 'Ed Moss, Chief Executive', [1, 0, 1]],
      ['CELL', 'Jenner House Langley Park Ayton AY1 1GG', [2, 0, 1]],
    ]);
    expect(organisations.map(({ name }) => name)).toEqual(['Ayton Council', 'NHS Ayshire Integrated Care Board']);
  });

  it('a heading across both columns', () => {
    const { organisations } = partnersOf([
      ['CELL', 'Local area partnership', [0, 0, 0]],
      ['CELL', 'Local authority', [0, 1, 0]],
      ['CELL', 'Integrated care board', [0, 1, 1]],
      ['CELL', 'Ayton Council', [0, 2, 0]],
      ['CELL', 'NHS Beeshire Integrated Care Board', [0, 2, 1]],
    ]);
    expect(organisations).toEqual([
      { name: 'Ayton Council', kind: 'LOCAL_AUTHORITY' },
      { name: 'NHS Beeshire Integrated Care Board', kind: 'ICB' },
    ]);
  });

  it('columns read one after the other, no cells', () => {
    const lines = [
      'Local authority',
      'Kent County Council',
      'Integrated care board',
      'NHS Kent and Medway ICB',
      'Ann Other, Director',
    ];
    expect(partnersOf(lines.map((line): Written => ['PARAGRAPH', line])).organisations).toEqual([
      { name: 'Kent County Council', kind: 'LOCAL_AUTHORITY' },
      { name: 'NHS Kent and Medway ICB', kind: 'ICB' },
    ]);
  });

  it('columns that take turns line by line: the prose names them', () => {
    const lines = [
      'Local authority',
      'Integrated care board',
      'Kent Council',
      'NHS Kent',
      'Ann Other, Director',
      'and Medway',
    ];
    const prose = 'Kent County Council and the NHS Kent and Medway Integrated Care Board (ICB) are responsible.';
    expect(
      partnersOf(
        lines.map((line): Written => ['PARAGRAPH', line]),
        prose,
        'Kent',
      ).organisations,
    ).toEqual([
      { name: 'Kent County Council', kind: 'LOCAL_AUTHORITY' },
      { name: 'NHS Kent and Medway Integrated Care Board', kind: 'ICB' },
    ]);
  });

  it('without a table, the prose names them', () => {
    const prose =
      'Kent County Council and NHS Kent and Medway Integrated Care Board (ICB) are jointly responsible for planning.';
    expect(partnersOf([], prose, 'Kent').organisations).toEqual([
      { name: 'Kent County Council', kind: 'LOCAL_AUTHORITY' },
      { name: 'NHS Kent and Medway Integrated Care Board', kind: 'ICB' },
    ]);
  });
});
