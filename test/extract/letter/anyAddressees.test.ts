import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddressees } from '../../../src/extract/letter/addressees.ts';
import { leaderRole, localArea, personName, SAME_EACH_RUN, straight } from '../support/people.ts';

const plainName = personName.map((name) => name.replace(/ [A-Z]BE$/, ''));
const title = fc.constantFrom('', 'Mr ', 'Ms ', 'Dr ');
const groupRole = fc.constantFrom(
  'Chief Officer',
  'Accountable Officer',
  'Managing Director',
  'Clinical Chief Officer',
);
const group = fc
  .constantFrom(
    'South Tees',
    'Vale of York',
    'Hartlepool and Stockton-on-Tees',
    'City and Hackney',
    'East Riding of Yorkshire',
  )
  .chain((place) => fc.constantFrom(`${place} Clinical Commissioning Group`, `NHS ${place} CCG`));
const nominatedRole = fc.constantFrom('Local Area Nominated Officer', 'Head of SEND, Local Area Nominated Officer');

it('any director, officer of a group and nominated officer, on lines of their own or with their offices', () => {
  fc.assert(
    fc.property(
      fc.record({
        where: localArea,
        form: title,
        director: fc.tuple(plainName, leaderRole),
        officer: fc.tuple(plainName, groupRole),
        ccg: group,
        nominated: fc.tuple(plainName, nominatedRole),
        onLines: fc.boolean(),
      }),
      ({ where: { area, council }, form, director, officer, ccg, nominated, onLines }) => {
        const entry = (...parts: string[]) => (onLines ? parts : [parts.join(', ')]);
        const lines = [
          ...entry(`${form}${director[0]}`, director[1], council),
          'Town Hall, High Street',
          area,
          'AB1 2CD',
          ...entry(officer[0], officer[1], ccg),
          ...entry(nominated[0], nominated[1]),
        ];
        const { people, organisations } = readAddressees(lines, area);
        expect(people.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
          [...director.map(straight), council],
          [...officer.map(straight), ccg],
          [...nominated.map(straight), null],
        ]);
        expect(organisations).toEqual([
          { name: council, kind: 'LOCAL_AUTHORITY' },
          { name: ccg, kind: 'CCG' },
        ]);
      },
    ),
    SAME_EACH_RUN,
  );
});
