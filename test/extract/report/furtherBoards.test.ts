import { describe, expect, it } from 'vitest';
import { partnersOf, table } from '../support/partnerTables.ts';
import type { Written } from '../support/sourceDocument.ts';

describe('an area with more than one board', () => {
  it('two boards in one cell', () => {
    const { organisations } = partnersOf(
      table(
        ['Local authority', 'Integrated care boards'],
        [
          'Hampshire County Council',
          'NHS Hampshire and Isle of Wight Integrated Care Board and NHS Frimley Integrated Care Board',
        ],
        ['Ann Other, Director', 'Bo Other, Chief Executive'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Hampshire County Council',
      'NHS Hampshire and Isle of Wight Integrated Care Board',
      'NHS Frimley Integrated Care Board',
    ]);
  });

  it('two boards in one cell, a name that goes on in the next line among them', () => {
    const { organisations } = partnersOf([
      ...table(['Local authority', 'Integrated care boards'], ['Ayton Council', 'North Ayshire Integrated']),
      ...['Care Board (ICB)', 'Bee and Cee ICB'].map((line): Written => ['CELL', line, [0, 1, 1]]),
    ]);
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'North Ayshire Integrated Care Board',
      'Bee and Cee ICB',
    ]);
  });

  it('two boards in one cell, by names that do not say what they are', () => {
    const { organisations } = partnersOf(
      [
        ...table(['Local authority', 'Integrated care boards'], ['Ayton Council', 'NHS North Ayshire']),
        ['CELL', 'NHS Bee and Cee', [0, 1, 1]],
        ['CELL', 'www.ayton.gov.uk', [0, 2, 0]],
        ['CELL', 'www.northayshire.nhs.uk', [0, 2, 1]],
      ],
      'Ayton Council, NHS North Ayshire Integrated Care Board (ICB) and NHS Bee and Cee ICB are responsible for services.',
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'NHS North Ayshire Integrated Care Board',
      'NHS Bee and Cee',
    ]);
  });

  it('another board below the address of the first, by a name that does not say what it is', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care boards'],
        ['Ayton Council', 'NHS North Ayshire'],
        ['Ann Lee, Director of Children’s Services', 'Ed Moss, Chief Executive'],
        ['www.ayton.gov.uk', 'www.northayshire.nhs.uk'],
        ['Town Hall', '1 High Street'],
        ['', 'NHS Bee & Cee'],
        ['', 'Jo Day'],
        ['', 'Chief Nurse'],
      ),
      'Ayton Council, NHS North Ayshire Integrated Care Board and NHS Bee and Cee Integrated Care Board are responsible.',
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'NHS North Ayshire Integrated Care Board',
      'NHS Bee and Cee Integrated Care Board',
    ]);
    expect(leaders.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ann Lee', 'Ayton Council'],
      ['Ed Moss', 'NHS North Ayshire Integrated Care Board'],
      ['Jo Day', 'NHS Bee and Cee Integrated Care Board'],
    ]);
  });
});

describe('boards below one another that a reader ran together with their leaders', () => {
  it.each([
    [
      'below a website',
      ['NHS Bee ICB', 'Ed Moss, Chief Executive', 'www.bee.nhs.uk', 'NHS Cee ICB Jo Ray, Chief Nurse'],
    ],
    ['without websites', ['NHS Bee ICB', 'Ed Moss, Chief Executive', 'NHS Cee ICB', 'Jo Ray, Chief Nurse']],
    ['all in one line', ['NHS Bee ICB Ed Moss, Chief Executive NHS Cee ICB Jo Ray, Chief Nurse www.bee.nhs.uk']],
    ['leaders in turn', ['NHS Bee ICB and', 'NHS Cee ICB', 'Ed Moss, Chief Executive', 'Jo Ray, Chief Nurse']],
  ])('%s', (_, lines) => {
    const { leaders } = partnersOf([
      ['CELL', 'Integrated care boards', [0, 0, 1]],
      ...lines.map((line, row): Written => ['CELL', line, [0, row + 1, 1]]),
    ]);
    expect(leaders.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Ed Moss', 'Chief Executive', 'NHS Bee ICB'],
      ['Jo Ray', 'Chief Nurse', 'NHS Cee ICB'],
    ]);
  });
});

describe('an area with more than one council', () => {
  it('one below the other in one cell', () => {
    const { organisations } = partnersOf([
      ...table(['Local authorities', 'Integrated care board'], ['Ayton Council', 'NHS Bee Integrated Care Board']),
      ['CELL', 'Council of the Isles of Cee', [0, 1, 0]],
    ]);
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'Council of the Isles of Cee',
      'NHS Bee Integrated Care Board',
    ]);
  });
});

describe('a board’s name that wraps beside the council’s leader', () => {
  it('is no leader', () => {
    const { organisations, leaders } = partnersOf(
      table(
        ['Local authority', 'Integrated care board'],
        ['Ayton Council', 'NHS Bee, Cee and'],
        ['Ann Lee, Director of Children’s Services', 'Dee Integrated Care Board'],
        ['www.ayton.gov.uk', 'Ed Moss, Chief Executive'],
      ),
    );
    expect(organisations.map(({ name }) => name)).toEqual([
      'Ayton Council',
      'NHS Bee, Cee and Dee Integrated Care Board',
    ]);
    expect(leaders.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Lee', "Director of Children's Services"],
      ['Ed Moss', 'Chief Executive'],
    ]);
  });
});
