import { expect, it } from 'vitest';
import { partnersOf } from '../support/partnerTables.ts';
import type { Written } from '../support/sourceDocument.ts';

const PROSE =
  'Kent County Council and NHS Kent and Medway Integrated Care Board (ICB) are jointly responsible for planning services.';

it.each([
  [
    'names and leaders on one line each, right column behind the left',
    [
      'Local authority Integrated care board',
      'Kent County Council NHS Kent and Medway ICB',
      'Ann Lee, DCS Bo Ray-Jones, chief executive officer',
      'www.kent.gov.uk www.kentandmedway.icb.nhs.uk',
    ],
    [
      'Ann Lee | DCS | Kent County Council',
      'Bo Ray-Jones | chief executive officer | NHS Kent and Medway Integrated Care Board',
    ],
  ],
  [
    'a name with letters behind it, offices of several lines',
    [
      'Local Authority Integrated Care Board',
      'Kent NHS Kent and Medway',
      'Integrated Care Board',
      'Ann Lee OBE',
      "Corporate Director of Children and Young People's",
      'Services',
      'Bo Ray, ICB Director (Children) West Kent',
      'www.kent.gov.uk',
    ],
    [
      "Ann Lee OBE | Corporate Director of Children and Young People's Services | Kent County Council",
      'Bo Ray | ICB Director (Children) West Kent | NHS Kent and Medway Integrated Care Board',
    ],
  ],
])('a table of partners printed row by row: %s', (_, lines, leaders) => {
  const partners = partnersOf(
    lines.map((line): Written => ['PARAGRAPH', line]),
    PROSE,
    'Kent',
  );
  expect(partners.organisations.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'LOCAL_AUTHORITY Kent County Council',
    'ICB NHS Kent and Medway Integrated Care Board',
  ]);
  expect(partners.leaders.map(({ name, role, organisation }) => `${name} | ${role} | ${organisation}`)).toEqual(
    leaders,
  );
});
