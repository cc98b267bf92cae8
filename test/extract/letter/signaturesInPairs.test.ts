import { expect, it } from 'vitest';
import { signaturesInPairs } from '../../../src/extract/letter/signaturesInPairs.ts';

it.each([
  [
    'names and roles in pairs, each on a line',
    [
      'Ann Lee',
      'Bo Ray',
      'Senior HMI',
      'Deputy Chief Inspector, Primary Medical',
      'Services (Children, Health and Justice)',
      'Cy Fox',
      'Di van den Berg',
      "Her Majesty's Inspector, lead inspector",
      'CQC Inspector',
    ],
    [
      'OFSTED Ann Lee, Senior HMI',
      'CQC Bo Ray, Deputy Chief Inspector, Primary Medical Services (Children, Health and Justice)',
      "OFSTED Cy Fox, Her Majesty's Inspector, lead inspector",
      'CQC Di van den Berg, CQC Inspector',
    ],
  ],
  [
    'both names on one line, both roles on the next',
    [
      'Ann Lee Bo Ray',
      'Senior HMI Deputy Chief Inspector, Primary Medical',
      'Services (Children, Health and Justice)',
      'Cy Fox Di van den Berg',
      'HMI, Lead Inspector CQC Lead Inspector',
      'Ed Ash',
      'Ofsted Inspector',
    ],
    [
      'OFSTED Ann Lee, Senior HMI',
      'CQC Bo Ray, Deputy Chief Inspector, Primary Medical Services (Children, Health and Justice)',
      'OFSTED Cy Fox, HMI, Lead Inspector',
      'CQC Di van den Berg, CQC Lead Inspector',
      'OFSTED Ed Ash, Ofsted Inspector',
    ],
  ],
  [
    'a name and its role in turn, and on one line',
    [
      'Ann Lee',
      'Regional Director',
      'Bo Ray',
      'Head of Inspection',
      'Cy Fox, HMI Lead Inspector',
      'Ed Ash, CQC Inspector',
    ],
    [
      'OFSTED Ann Lee, Regional Director',
      'CQC Bo Ray, Head of Inspection',
      'OFSTED Cy Fox, HMI Lead Inspector',
      'CQC Ed Ash, CQC Inspector',
    ],
  ],
])('signatures in two columns that nothing keeps apart: %s', (_, lines, expected) => {
  expect(signaturesInPairs(lines).map(({ inspectorate, text }) => `${inspectorate} ${text}`)).toEqual(expected);
});
