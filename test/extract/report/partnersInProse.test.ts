import { describe, expect, it } from 'vitest';
import { partnersOf, table } from '../support/partnerTables.ts';

describe('names that the table shortens, as the paragraphs print them', () => {
  it.each([
    ['an abbreviation in brackets', 'NHS South Ayshire Integrated Care Board (SAICB)', 'NHS SAICB'],
    ['an abbreviation in brackets within its name', 'NHS South Ayshire (SA) Integrated Care Board', 'SA ICB'],
    ['the initials of its place', 'NHS Ayton, Beetonshire and Cee Integrated Care Board', 'NHS ABC ICB'],
    ['initials with some of its small words', 'NHS Ayton and Isle of Bee Integrated Care Board', 'NHS AIOB'],
    ['initials with small words', 'North East and North Ayshire Integrated Care Board (the ICB)', 'NEANA ICB'],
    ['"integrated care" alone', 'NHS Greater Ayton Integrated Care Board', 'NHS Greater Ayton Integrated Care'],
    ['another name, where there is but one board', 'NHS Ayshire Integrated Care Board', 'Joined-up Care Ayshire ICS'],
  ])('a board by %s; a council by its class in letters', (_, board, printed) => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care system'],
        ['Ayton MBC', printed],
        ['Ann Lee, Director of Children’s Services', 'Ed Moss, Chief Executive'],
      ),
      `Ayton Metropolitan Borough Council and ${board} are jointly responsible for the planning of services in Ayton.`,
      'Ayton',
    );
    const name = board.replace(/ \([^)]*\)/g, '');
    expect(organisations.map((one) => one.name)).toEqual(['Ayton Metropolitan Borough Council', name]);
    expect(leaders.map((one) => one.organisation)).toEqual(['Ayton Metropolitan Borough Council', name]);
  });

  it('two boards, the one called by its initials and the other in full', () => {
    const { organisations } = partnersOf(
      table(
        ['Local authority', 'Integrated care board', 'Integrated care board'],
        ['Ayton Local Authority', 'NHS Ay and Bee ICB', 'CDE ICB'],
      ),
      'Ayton London Borough Council, NHS Ay and Bee Integrated Care Board and the Cee, Dee and Ee Integrated Care Board (CDE ICB) are responsible for services in Ayton.',
      'Ayton',
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton London Borough Council',
      'NHS Ay and Bee Integrated Care Board',
      'Cee, Dee and Ee Integrated Care Board',
    ]);
  });

  it('a board of two places, of which the council serves one', () => {
    const { organisations } = partnersOf(
      table(['Local authority', 'Integrated care board'], ['Ayton', 'Ayton and Isle of Bee ICB']),
      'Ayton Council and Ayton and the Isle of Bee Integrated Care Board (ICB) are responsible for services.',
      'Ayton',
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'Ayton and the Isle of Bee Integrated Care Board',
    ]);
  });
});
