import { expect, it } from 'vitest';
import { personArea } from '../../src/graph/ids.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { personScopeOf } from '../../src/graph/identity/personScope.ts';

it.each([
  ['NHS Greater Manchester Integrated Care Board', 'greater-manchester-icb'],
  ['NHS North East London', 'north-east-london-icb'],
  ['Greater Manchester ICB', 'greater-manchester-icb'],
  ['South East London Integrated Care System', 'south-east-london-icb'],
  ['Harrow Clinical Commissioning Group', 'harrow-ccg'],
  ['Hartlepool and Stockton-on-Tees clinical commissioning group', 'hartlepool-and-stockton-on-tees-ccg'],
  ['The Oxleas NHS Foundation Trust', 'oxleas-nhs-trust'],
  ['NHS England', 'nhs-england'],
])('who leads for %s is told apart there', (organisation, scope) => {
  expect(personScopeOf({ capacity: 'LEADER', organisation, role: 'Chief Executive' }, 'bolton')).toBe(scope);
  expect(personArea(scope)).toBeNull();
});

it.each(['Bolton Council', 'London Borough of Bexley', 'Hackney Learning Trust', 'Integrated Care Board', 'NHS', null])(
  'who leads for %s is told apart in the area',
  (organisation) => {
    expect(personScopeOf({ capacity: 'LEADER', organisation, role: 'Director' }, 'bolton')).toBe('bolton');
  },
);

it.each([
  ['Ofsted', 'Regional Director', 'ofsted'],
  [null, "Her Majesty's Inspector", 'ofsted'],
  ['Care Quality Commission', 'Deputy Chief Inspector', 'cqc'],
])('who signs for %s as %s is told apart in the inspectorate', (organisation, role, scope) => {
  expect(personScopeOf({ capacity: 'SIGNATORY', organisation, role }, 'bolton')).toBe(scope);
});

it('no area has an id that could be a body that serves several', () => {
  expect(readAreas().filter(({ id }) => personArea(id) !== id)).toEqual([]);
});
