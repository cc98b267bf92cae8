import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/extract/Passage.ts';
import { inspectionTeam } from '../../../src/extract/report/inspectionTeam.ts';
import { sourceDocument, type Written } from '../support/sourceDocument.ts';

const teamOf = (...written: Written[]) =>
  inspectionTeam(passagesOf(sourceDocument(written))).map(({ name, role, organisation, lead }) =>
    [name, role, organisation, ...(lead ? ['LEAD'] : [])].join(' | '),
  );

it('the office before the name', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Lead inspector: Nia Bowen HMI'],
      ['PARAGRAPH', 'Paul Kay, Ofsted Inspector'],
      ['HEADING', 'CQC'],
      ['PARAGRAPH', 'Lead: Dan Carr'],
    ),
  ).toEqual([
    'Nia Bowen | Lead inspector, HMI | OFSTED | LEAD',
    'Paul Kay | Inspector | OFSTED',
    'Dan Carr | Lead | CQC | LEAD',
  ]);
});

it('the office before the name, parted by a comma, among offices that go on behind one', () => {
  expect(
    teamOf(
      ['HEADING', 'Ofsted'],
      ['PARAGRAPH', 'Ofsted lead inspector, Nia Bowen HMI'],
      ['PARAGRAPH', 'Paul Kay, Ofsted'],
      ['PARAGRAPH', 'Regional Director, North East'],
      ['PARAGRAPH', 'Jo Lead,'],
      ['PARAGRAPH', 'Inspector, Social Care'],
      ['HEADING', 'CQC'],
      ['PARAGRAPH', 'CQC lead inspector, Kate ap Rhys'],
    ),
  ).toEqual([
    'Nia Bowen | lead inspector, HMI | OFSTED | LEAD',
    'Paul Kay | Regional Director, North East | OFSTED',
    'Jo Lead | Inspector, Social Care | OFSTED',
    'Kate ap Rhys | lead inspector | CQC | LEAD',
  ]);
});
