import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partnersOf } from '../support/partnerTables.ts';
import {
  boardPlaces,
  boardRole,
  leaderRole,
  localArea,
  personName,
  SAME_EACH_RUN,
  straight,
} from '../support/people.ts';
import type { Written } from '../support/sourceDocument.ts';

/** How a leader stands below the organisation: in one line, in two lines of a cell, or in two rows. */
const leaderStyle = fc.constantFrom('LINE', 'CELL', 'ROWS');
/** Where further boards stand: in columns of their own, or below the first. */
const boardStyle = fc.constantFrom('BESIDE', 'BELOW');

type Style = 'LINE' | 'CELL' | 'ROWS';

/** The cells of one partner, from the top, each with its lines. */
const cellsOf = (name: string, [leader, role]: readonly [string, string], site: string, style: Style): string[][] => [
  [name],
  ...(style === 'LINE' ? [[`${leader}, ${role}`]] : style === 'CELL' ? [[leader, role]] : [[leader], [role]]),
  [site],
  ['Town Hall, High Street', 'AB1 2CD'],
];

/** A table from its columns. */
const inColumns = (columns: readonly string[][][]): Written[] =>
  columns
    .flatMap((cells, column) =>
      cells.flatMap((lines, row) => lines.map((words): [number, Written] => [row, ['CELL', words, [0, row, column]]])),
    )
    .sort(([one], [other]) => one - other)
    .map(([, written]) => written);

it('any council and boards, with any leaders, in any usual layout', () => {
  fc.assert(
    fc.property(
      fc.record({
        where: localArea,
        places: boardPlaces,
        nhs: fc.constantFrom('NHS ', ''),
        short: fc.constantFrom('Integrated Care Board', 'ICB'),
        leader: fc.tuple(personName, leaderRole),
        heads: fc.array(fc.tuple(personName, boardRole), { minLength: 3, maxLength: 3 }),
        style: leaderStyle,
        layout: boardStyle,
      }),
      ({ where: { area, council }, places, nhs, short, leader, heads, style, layout }) => {
        const whole = places.map((place) => `${nhs}${place} Integrated Care Board`);
        const boards = places.map((place, index) =>
          cellsOf(`${nhs}${place} ${short}`, heads[index] ?? leader, 'www.board.icb.nhs.uk', style),
        );
        const columns = [
          [['Local authority'], ...cellsOf(council, leader, 'www.council.gov.uk', style)],
          ...(layout === 'BESIDE'
            ? boards.map((cells) => [['Integrated care board'], ...cells])
            : [[['Integrated care boards'], ...boards.flat()]]),
        ];
        const prose = `${council}, ${whole.join(' and ')} are jointly responsible for services in ${area}.`;
        const { organisations, leaders } = partnersOf(inColumns(columns), prose, area);
        expect(organisations.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
          `LOCAL_AUTHORITY ${council}`,
          ...whole.map((name) => `ICB ${name}`),
        ]);
        expect(leaders.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
          [straight(leader[0]), straight(leader[1]), council],
          ...whole.map((name, index) => [...(heads[index] ?? leader).map(straight), name]),
        ]);
      },
    ),
    SAME_EACH_RUN,
  );
});
