import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/extract/Passage.ts';
import { inspectionTeam } from '../../../src/extract/report/inspectionTeam.ts';
import { personName, SAME_EACH_RUN, straight } from '../support/people.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const OFSTED = fc.constantFrom('HMI', 'Ofsted Inspector', 'His Majesty’s Inspector', 'Senior HMI', 'HMI (Social Care)');
const OFSTED_LEAD = fc.constantFrom(
  'HMI, Lead inspector',
  'Ofsted lead inspector',
  'Lead HMI',
  'HMI and lead inspector',
);
const CQC = fc.constantFrom(
  'CQC inspector',
  'Children’s Services Inspector',
  'CQC Operations Manager',
  'Inspector, CQC',
);
const CQC_LEAD = fc.constantFrom('CQC lead inspector', 'Lead CQC Inspector', 'lead inspector, CQC', 'Lead Inspector');

const column = (lead: fc.Arbitrary<string>, other: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.tuple(personName, lead), fc.array(fc.tuple(personName, other), { minLength: 1, maxLength: 3 }))
    .map(([first, others]) => [first, ...others]);

it('any names and roles, in two columns, on a line each or on two', () => {
  fc.assert(
    fc.property(
      column(OFSTED_LEAD, OFSTED),
      column(CQC_LEAD, CQC),
      fc.constantFrom(', ', ' – ', ' - ', 'LINES'),
      (ofsted, cqc, between) => {
        const cells = (people: readonly (readonly [string, string])[], at: number, head: string): Written[] => [
          ['CELL', head, [0, 0, at]],
          ...people.flatMap(([name, role], row): Written[] =>
            (between === 'LINES' ? [name, role] : [`${name}${between}${role}`]).map((words): Written => [
              'CELL',
              words,
              [0, row + 1, at],
            ]),
          ),
        ];
        const written = [...cells(ofsted, 0, 'Ofsted'), ...cells(cqc, 1, 'Care Quality Commission')];
        const team = inspectionTeam(passagesOf(sourceDocument(written)));
        expect(team.map(({ name, organisation, lead }) => `${name} | ${organisation} | ${lead}`)).toEqual([
          ...ofsted.map(([name], index) => `${straight(name)} | OFSTED | ${index === 0}`),
          ...cqc.map(([name], index) => `${straight(name)} | CQC | ${index === 0}`),
        ]);
      },
    ),
    SAME_EACH_RUN,
  );
});
