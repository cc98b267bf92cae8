import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/extract/Passage.ts';
import { inspectionTeam } from '../../../src/extract/report/inspectionTeam.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const teamOf = (...written: Written[]) =>
  inspectionTeam(passagesOf(sourceDocument(written))).map(({ name, role, organisation, lead }) =>
    [name, role, organisation, ...(lead ? ['LEAD'] : [])].join(' | '),
  );

it('two columns of a table, a name and its role wrapping', () => {
  expect(
    teamOf(
      ['CELL', 'Ofsted', [0, 0, 0]],
      ['CELL', 'Care Quality Commission', [0, 0, 1]],
      ['CELL', 'Katherine Douglas, Ofsted HMI, lead', [0, 1, 0]],
      ['CELL', 'Liz Fox, CQC lead inspector', [0, 1, 1]],
      ['CELL', 'inspector', [0, 2, 0]],
      ['CELL', 'Anna de la Cruz, Children’s Services', [0, 2, 1]],
      ['CELL', 'Patricia Head, Ofsted Inspector', [0, 3, 0]],
      ['CELL', 'Inspector', [0, 3, 1]],
    ),
  ).toEqual([
    'Katherine Douglas | HMI, lead inspector | OFSTED | LEAD',
    'Patricia Head | Inspector | OFSTED',
    'Liz Fox | lead inspector | CQC | LEAD',
    "Anna de la Cruz | Children's Services Inspector | CQC",
  ]);
});

it('a line for each under a subheading', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Una Buckley, HMI, Ofsted Lead inspector'],
      ['PARAGRAPH', 'Máire Atherton, His Majesty’s Inspector'],
      ['PARAGRAPH', 'Jo O’Neill-Smith, Ofsted Social Care HMI (shadowing)'],
      ['HEADING', 'Care Quality Commission'],
      ['PARAGRAPH', 'Deana Fowle, inspector'],
    ),
  ).toEqual([
    'Una Buckley | HMI, Lead inspector | OFSTED | LEAD',
    "Máire Atherton | His Majesty's Inspector | OFSTED",
    "Jo O'Neill-Smith | Social Care HMI (shadowing) | OFSTED",
    'Deana Fowle | inspector | CQC',
  ]);
});

it('the whole office before the name', () => {
  expect(
    teamOf(
      ['CELL', 'Ofsted', [0, 0, 0]],
      ['CELL', 'Care Quality Commission', [0, 0, 1]],
      ['CELL', 'Ofsted Lead inspector: Nia Bowen HMI', [0, 1, 0]],
      ['CELL', 'CQC Lead inspector: Dan Carr', [0, 1, 1]],
      ['CELL', 'Ofsted HMI: Paul Kay-Holt', [0, 2, 0]],
    ),
  ).toEqual([
    'Nia Bowen | Lead inspector, HMI | OFSTED | LEAD',
    'Paul Kay-Holt | HMI | OFSTED',
    'Dan Carr | Lead inspector | CQC | LEAD',
  ]);
});

it('the heads of both columns at the end of a page, the columns on the next', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted Care Quality Commission'],
      ['CELL', 'Nia Bowen, HMI, Lead inspector', [0, 0, 0]],
      ['CELL', 'Dan Carr, Lead inspector', [0, 0, 1]],
    ),
  ).toEqual(['Nia Bowen | HMI, Lead inspector | OFSTED | LEAD', 'Dan Carr | Lead inspector | CQC | LEAD']);
});

it('columns headed in general, each inspectorate in the first row', () => {
  expect(
    teamOf(
      ['CELL', 'Inspectorate', [0, 0, 0]],
      ['CELL', 'Inspectorate', [0, 0, 1]],
      ['CELL', 'Ofsted', [0, 1, 0]],
      ['CELL', 'CQC', [0, 1, 1]],
      ['CELL', 'Nia Bowen, HMI, Lead inspector', [0, 2, 0]],
      ['CELL', 'Dan Carr, Lead inspector', [0, 2, 1]],
    ),
  ).toEqual(['Nia Bowen | HMI, Lead inspector | OFSTED | LEAD', 'Dan Carr | Lead inspector | CQC | LEAD']);
});

it('the rest of a role in brackets, below the table, is nobody', () => {
  expect(
    teamOf(
      ['CELL', 'Ofsted', [0, 0, 0]],
      ['CELL', 'Nia Bowen, HMI, Lead inspector', [0, 1, 0]],
      ['PARAGRAPH', '(Education)'],
    ),
  ).toEqual(['Nia Bowen | HMI, Lead inspector | OFSTED | LEAD']);
});

it('prose below the team is nobody', () => {
  expect(
    teamOf(
      [
        'PARAGRAPH',
        'Ofsted Care Quality Commission Nia Bowen, Ofsted HMI, Lead inspector Eva dos Santos, CQC inspector',
      ],
      ['PARAGRAPH', 'Readers who are not happy, Ofsted inspectors say, can complain.'],
      [
        'PARAGRAPH',
        'Tom Ash, Ofsted HMI Lea Orr, CQC inspector If you are not happy with the inspection, you can complain.',
      ],
      [
        'PARAGRAPH',
        'Ola Berg, Ofsted inspector The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects.',
      ],
      ['PARAGRAPH', 'Dr Ana Lopes, a specialist adviser, supported the inspection of health services in this area.'],
    ),
  ).toEqual([
    'Nia Bowen | HMI, Lead inspector | OFSTED | LEAD',
    'Eva dos Santos | inspector | CQC',
    'Tom Ash | HMI | OFSTED',
    'Lea Orr | inspector | CQC',
    'Ola Berg | inspector | OFSTED',
  ]);
});

it('a column of roles beside each column of names', () => {
  expect(
    teamOf(
      ['CELL', 'Ofsted', [0, 0, 0]],
      ['CELL', 'Role', [0, 0, 1]],
      ['CELL', 'Care Quality Commission', [0, 0, 2]],
      ['CELL', 'Role', [0, 0, 3]],
      ['CELL', 'Nia Bowen', [0, 1, 0]],
      ['CELL', 'HMI, Lead inspector', [0, 1, 1]],
      ['CELL', 'Dan Carr', [0, 1, 2]],
      ['CELL', 'Inspector', [0, 1, 3]],
      ['CELL', 'Paul Kay', [0, 2, 0]],
      ['CELL', 'Ofsted Inspector', [0, 2, 1]],
    ),
  ).toEqual([
    'Nia Bowen | HMI, Lead inspector | OFSTED | LEAD',
    'Paul Kay | Inspector | OFSTED',
    'Dan Carr | Inspector | CQC',
  ]);
});

it('columns of roles without a head', () => {
  expect(
    teamOf(
      ['CELL', 'Ofsted', [0, 0, 0]],
      ['CELL', 'Care Quality Commission', [0, 0, 2]],
      ['CELL', 'Nia Bowen', [0, 1, 0]],
      ['CELL', 'HMI, Lead inspector', [0, 1, 1]],
      ['CELL', 'Dan Carr', [0, 1, 2]],
      ['CELL', 'Lead inspector', [0, 1, 3]],
      ['CELL', 'Paul Kay', [0, 2, 0]],
      ['CELL', 'Ofsted Inspector', [0, 2, 1]],
    ),
  ).toEqual([
    'Nia Bowen | HMI, Lead inspector | OFSTED | LEAD',
    'Paul Kay | Inspector | OFSTED',
    'Dan Carr | Lead inspector | CQC | LEAD',
  ]);
});

it('a column that says of which inspectorate each is', () => {
  expect(
    teamOf(
      ['CELL', 'Name', [0, 0, 0]],
      ['CELL', 'Role', [0, 0, 1]],
      ['CELL', 'Organisation', [0, 0, 2]],
      ['CELL', 'Nia Bowen', [0, 1, 0]],
      ['CELL', 'HMI, Lead inspector', [0, 1, 1]],
      ['CELL', 'Ofsted', [0, 1, 2]],
      ['CELL', 'Dan Carr', [0, 2, 0]],
      ['CELL', 'Lead inspector', [0, 2, 1]],
      ['CELL', 'Care Quality Commission', [0, 2, 2]],
    ),
  ).toEqual(['Nia Bowen | HMI, Lead inspector | OFSTED | LEAD', 'Dan Carr | Lead inspector | CQC | LEAD']);
});

it('a children’s services inspector is one of the CQC’s, also where both columns were run together', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted Care Quality Commission'],
      ['PARAGRAPH', 'Nia Bowen, Ofsted Lead inspector Dan Carr, Lead Children’s Services Inspector'],
    ),
  ).toEqual([
    'Nia Bowen | Lead inspector | OFSTED | LEAD',
    "Dan Carr | Lead Children's Services Inspector | CQC | LEAD",
  ]);
});

it('a role on the line below a name', () => {
  expect(teamOf(['HEADING', 'Ofsted'], ['PARAGRAPH', 'Nia Bowen Ofsted HMI, Lead inspector'])).toEqual([
    'Nia Bowen | HMI, Lead inspector | OFSTED | LEAD',
  ]);
});

it('who leads for one part does not lead the team', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Nia Bowen, HMI, lead'],
      ['PARAGRAPH', 'Dee Ray, HMI, social care lead'],
      ['PARAGRAPH', 'Tom Field, social care lead inspector'],
    ),
  ).toEqual([
    'Nia Bowen | HMI, lead | OFSTED | LEAD',
    'Dee Ray | HMI, social care lead | OFSTED',
    'Tom Field | social care lead inspector | OFSTED | LEAD',
  ]);
});

it('a form of address is no part of a name', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Dr Nia Bowen, Senior HMI, Lead inspector'],
      ['PARAGRAPH', 'Mrs Dee Ray, Ofsted Inspector'],
      ['HEADING', 'Care Quality Commission'],
      ['PARAGRAPH', 'Prof. Dan Carr (CQC inspector)'],
    ),
  ).toEqual([
    'Nia Bowen | Senior HMI, Lead inspector | OFSTED | LEAD',
    'Dee Ray | Inspector | OFSTED',
    'Dan Carr | inspector | CQC',
  ]);
});

it('columns that a reader ran together', () => {
  expect(
    teamOf(
      ['PARAGRAPH', 'Gaynor Roberts, Ofsted HMI, lead inspector Lesley Perry, CQC lead inspector'],
      ['PARAGRAPH', 'Andrew Wright, Ofsted HMI Tessa Valpy, CQC inspector'],
    ),
  ).toEqual([
    'Gaynor Roberts | HMI, lead inspector | OFSTED | LEAD',
    'Lesley Perry | lead inspector | CQC | LEAD',
    'Andrew Wright | HMI | OFSTED',
    'Tessa Valpy | inspector | CQC',
  ]);
});

it('letters behind a name are a role', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Priya Sharma HMI, Ofsted Lead inspector'],
      ['PARAGRAPH', 'Tom Field SCRHMI, Ofsted'],
    ),
  ).toEqual(['Priya Sharma | HMI, Lead inspector | OFSTED | LEAD', 'Tom Field | SCRHMI | OFSTED']);
});
