import { describe, expect, it } from 'vitest';
import type { Partners } from '../../../src/extract/report/partnerColumn.ts';
import { partnersOf, table } from '../support/partnerTables.ts';
import type { Written } from '../support/sourceDocument.ts';

describe('leaders of the partners', () => {
  it('an office in brackets, and one that goes on over a page’s end', () => {
    const { leaders } = partnersOf([
      ['CELL', 'Local authority', [0, 0, 0]],
      ['CELL', 'Integrated care board', [0, 0, 1]],
      ['CELL', 'Ayton Council', [0, 1, 0]],
      ['CELL', 'NHS Bee ICB', [0, 1, 1]],
      ['CELL', 'Ann Lee, Executive Director –', [0, 2, 0]],
      ['CELL', 'Children and Education', [1, 0, 0]],
      ['CELL', 'Ed Moss (Chief Executive Officer)', [1, 0, 1]],
    ]);
    expect(leaders.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Ann Lee', 'Executive Director Children and Education', 'Ayton Council'],
      ['Ed Moss', 'Chief Executive Officer', 'NHS Bee ICB'],
    ]);
  });

  it('a leader in the same line as the name', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority:', 'Integrated care board:'],
        [
          'Ayton City Council, Ann Lim-Wood, Interim Director of Children’s Services',
          'NHS Ayton and Ayshire Integrated Care Board, Ed Clay, Chief Executive',
        ],
        ['The Council House, Ayton AY1 2FS', 'Cardinal Square, Ayton AY1 3QT'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton City Council',
      'NHS Ayton and Ayshire Integrated Care Board',
    ]);
    expect(leaders.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Lim-Wood', "Interim Director of Children's Services"],
      ['Ed Clay', 'Chief Executive'],
    ]);
  });

  it.each([
    ['Ann van der Lee – Director of Children’s Services', 'Ed J Clay CBE, Chief Executive'],
    ['Ann van der Lee Interim Director of Children’s Services', 'Ed J Clay CBE Chief Executive'],
  ])('a leader below the name, run together with it: %s', (director, chief) => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        [`City of Ayton Council ${director}`, `NHS Ayton and Ayshire Integrated Care Board (ICB) ${chief}`],
        ['www.ayton.gov.uk', 'ayshire.icb.nhs.uk'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'City of Ayton Council',
      'NHS Ayton and Ayshire Integrated Care Board',
    ]);
    expect(leaders.map(({ name }) => name)).toEqual(['Ann van der Lee', 'Ed J Clay CBE']);
  });

  it('a name below the partner’s, its office in the next line; "Head" is a surname too', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Ayton Local Authority Ann Lee', 'NHS North Ayshire ICB'],
        ['Head of Children’s Services', 'Ed von Head OBE, Chief Nurse'],
      ),
      'Ayton Council and NHS North Ayshire Integrated Care Board are responsible for the planning of services in Ayton.',
      'Ayton',
    );
    expect(organisations.map(({ name }) => name)).toEqual(['Ayton Council', 'NHS North Ayshire Integrated Care Board']);
    expect(leaders.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Lee', "Head of Children's Services"],
      ['Ed von Head OBE', 'Chief Nurse'],
    ]);
  });

  it('heads of both columns in one line at a page’s end; columns that begin with the leader on the next', () => {
    const heads: Written = ['HEADING', 'Local authority Integrated care board (ICB)'];
    const cells = [
      ['Ayton Council', 'NHS Beeshire Integrated Care Board'],
      ['Ann Lee, Chief Executive', 'Ed Clay, Chief Executive of the Integrated Care Board'],
    ];
    const names = ({ organisations, leaders }: Partners) => [...organisations, ...leaders].map(({ name }) => name);
    expect(names(partnersOf([heads, ...table(...cells)]))).toEqual([...cells.flat()].map((one) => one.split(',')[0]));
    expect(names(partnersOf(table(...cells.slice(1))))).toEqual(['Ann Lee', 'Ed Clay']);
  });

  it('two boards and their leaders in one cell, the second board by a name like a person’s or in its leader’s line', () => {
    const of = (...lines: string[]) =>
      partnersOf([
        ...table(['Local authority', 'Integrated care boards'], ['Ayton Council', 'NHS North Ayshire ICB']),
        ...lines.map((line): Written => ['CELL', line, [0, line.startsWith('NHS') ? 1 : 2, 1]]),
      ]);
    const apart = of('NHS Beeshire', 'Ann Lee, Chief Executive', 'Ed Clay, Place Director');
    expect(apart.organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'NHS North Ayshire ICB',
      'NHS Beeshire',
    ]);
    expect(apart.leaders.map(({ name }) => name)).toEqual(['Ann Lee', 'Ed Clay']);
    const together = of('Beeshire Integrated Care Board Ann Lee, Chief Executive');
    expect(together.organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'NHS North Ayshire ICB',
      'Beeshire Integrated Care Board',
    ]);
  });

  it('a leader in a row above the office, or above the website where no office is named', () => {
    const of = (...rows: string[][]) => {
      const { organisations, leaders } = partnersOf(
        table(['Local authority', 'Integrated care board'], ['Ayton Council', 'NHS North Ayshire'], ...rows),
        'Ayton Council and NHS North Ayshire Integrated Care Board are responsible for the planning of services in Ayton.',
        'Ayton',
      );
      return [...organisations.map(({ name }) => name), ...leaders.map(({ name }) => name)];
    };
    const expected = ['Ayton Council', 'NHS North Ayshire Integrated Care Board', 'Ann Lee', 'Ed de Clay'];
    expect(of(['Ann Lee', 'Ed de Clay'], ['DCS', 'Place Director'], ['ayton.gov.uk', 'na.nhs.uk'])).toEqual(expected);
    expect(of(['Ann Lee', 'Ed de Clay'], ['www.ayton.gov.uk', 'na.nhs.uk'])).toEqual(expected);
    expect(of(['Ann Lee www.ayton.gov.uk', 'Ed de Clay northayshire.nhs.uk'])).toEqual(expected);
  });

  it('a name, a leader and a website run together', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Ayton Council Ann Lee www.ayton.gov.uk', 'NHS Ayshire Integrated Care Board'],
        ['County Hall Ayton AY1 2FS', 'Ed Moss, Chief Executive'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual(['Ayton Council', 'NHS Ayshire Integrated Care Board']);
    expect(leaders.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ann Lee', 'Ayton Council'],
      ['Ed Moss', 'NHS Ayshire Integrated Care Board'],
    ]);
  });
});
