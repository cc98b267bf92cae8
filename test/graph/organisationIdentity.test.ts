import { describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../../src/extract/vocabulary.ts';
import { areaFinder } from '../../src/graph/areas/findArea.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { organisationIdOf } from '../../src/graph/identity/organisationIdentity.ts';
import { addressees } from '../../src/graph/rows/addressees.ts';

const findArea = areaFinder(readAreas());

describe('every way of printing an organisation has one id', () => {
  it.each<[OrganisationKind, string[], string]>([
    [
      'ICB',
      [
        'NHS North East London ICB',
        'North East London Integrated Care Board',
        'North East London Integrated Care Board (ICB)',
      ],
      'organisation/north-east-london-icb',
    ],
    [
      'CCG',
      ['Harrow Clinical Commissioning Group', 'NHS Harrow CCG', 'Harrow clinical commissioning group (CCG)'],
      'organisation/harrow-ccg',
    ],
    ['LOCAL_AUTHORITY', ['London Borough of Hackney', 'Hackney Council', 'Hackney'], 'organisation/hackney-council'],
    [
      'LOCAL_AUTHORITY',
      ['Middlesbrough Council', 'Middlesbrough Borough Council'],
      'organisation/middlesbrough-council',
    ],
    ['LOCAL_AUTHORITY', ['Hull City Council'], 'organisation/kingston-upon-hull-council'],
    ['OTHER', ['Achieving for Children'], 'organisation/achieving-for-children'],
    ['INSPECTORATE', ['Ofsted'], 'organisation/ofsted'],
    ['INSPECTORATE', ['Care Quality Commission', 'CQC'], 'organisation/cqc'],
  ])('%s %j → %s', (kind, names, id) => {
    expect(names.map((name) => organisationIdOf({ name, kind }, findArea))).toEqual(names.map(() => id));
  });

  it('and neighbours have ids of their own', () => {
    const ids = ['North East London', 'South East London', 'North West London'].map((name) =>
      organisationIdOf({ name: `${name} Integrated Care Board`, kind: 'ICB' }, findArea),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('as a council of a county that was abolished', () => {
    const council = { name: 'Dorset County Council', kind: 'LOCAL_AUTHORITY' } as const;
    expect(organisationIdOf(council, findArea, '2017-02-01')).toBe('organisation/dorset-county-council');
    expect(organisationIdOf(council, findArea, '2024-02-01')).toBe('organisation/dorset-council');
  });
});

describe('who is to act', () => {
  const partners = [
    { id: 'organisation/bexley-council', name: 'London Borough of Bexley', kind: 'LOCAL_AUTHORITY' },
    { id: 'organisation/south-east-london-icb', name: 'South East London Integrated Care Board', kind: 'ICB' },
    { id: 'organisation/bexley-voice', name: 'Bexley Voice', kind: 'OTHER' },
  ] as const;
  const [council, board, voice] = partners.map(({ id }) => id);

  it.each([
    [['Leaders at the local authority and the ICB'], [council, board]],
    [['London Borough of Bexley'], [council]],
    [['South East London Integrated Care Board leaders'], [board]],
    [['Leaders across the partnership'], [council, board]],
    [['The local area partnership'], [council, board]],
    [['Bexley Voice'], [voice]],
    [['Leaders across education, health and social care'], [council, board]],
    [['Health leaders'], [board]],
    [['Schools'], []],
    [[], []],
  ])('%j', (responsible, expected) => {
    expect(addressees(responsible, partners)).toEqual(expected);
  });
});
