import { describe, expect, test } from 'vitest';
import { partnersOf, table } from '../support/partnerTables.ts';

describe('leaders of the partners', () => {
  test('a leader in the same line as the name', () => {
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

  test.each([
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

  test('a leader in a row above the office, or above the website where no office is named', () => {
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

  test('a name, a leader and a website run together', () => {
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
