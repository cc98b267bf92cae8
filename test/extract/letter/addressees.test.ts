import { describe, expect, it } from 'vitest';
import { readAddressees } from '../../../src/extract/letter/addressees.ts';

const read = (area: string, ...lines: string[]) => {
  const { people, organisations } = readAddressees(lines, area);
  return [
    people.map(({ name, role, organisation }) => [name, role, organisation]),
    organisations.map(({ name, kind }) => `${kind} ${name}`),
  ];
};

describe('the address block of a letter', () => {
  it('names without their form of address', () => {
    expect(read('Ayton', 'Revd Ann Lee, Director of Education', 'Ayton Council')).toEqual([
      [['Ann Lee', 'Director of Education', 'Ayton Council']],
      ['LOCAL_AUTHORITY Ayton Council'],
    ]);
  });

  it('a line each', () => {
    expect(
      read(
        'Hackney',
        'Anne Canning',
        "Director of Children's Services, Hackney",
        'London Borough of Hackney',
        'Technology & Learning Centre (TLC) Building',
        '1 Reading Lane',
        'Hackney',
        'E8 1GQ',
      ),
    ).toEqual([
      [['Anne Canning', "Director of Children's Services, Hackney", 'London Borough of Hackney']],
      ['LOCAL_AUTHORITY London Borough of Hackney'],
    ]);
  });

  it('whose office begins with what it is for', () => {
    expect(read('Ayton', 'Ann Lee, SEND lead and local area nominated officer, Ayton Council')[0]).toEqual([
      ['Ann Lee', 'SEND lead and local area nominated officer', 'Ayton Council'],
    ]);
  });

  it('for a council that is called by the place alone, behind its postcode the next person', () => {
    expect(
      read(
        'County Durham',
        'Ann Lee, Corporate Director, Durham County Council, County Hall, Durham DH1 5UJ Bo Hill, Chief Officer, Durham Dales CCG',
      ),
    ).toEqual([
      [
        ['Ann Lee', 'Corporate Director', 'Durham County Council'],
        ['Bo Hill', 'Chief Officer', 'Durham Dales CCG'],
      ],
      ['LOCAL_AUTHORITY Durham County Council', 'CCG Durham Dales CCG'],
    ]);
    expect(read('London Borough of Lambeth', 'Ann Lee, Strategic Director; London Borough of Lambeth')[1]).toEqual([
      'LOCAL_AUTHORITY London Borough of Lambeth',
    ]);
  });

  it('everything run together, several people in one line', () => {
    expect(
      read(
        'Middlesbrough',
        "Ms Eleni Ioannides Director of Children's Services Middlesbrough Borough Council PO Box 505 Civic Centre Middlesbrough TS1 9FZ",
        'Amanda Hume, Chief Officer, South Tees Clinical Commissioning Group Caroline Cannon, Local area nominated officer',
      ),
    ).toEqual([
      [
        ['Eleni Ioannides', "Director of Children's Services", 'Middlesbrough Borough Council'],
        ['Amanda Hume', 'Chief Officer', 'South Tees Clinical Commissioning Group'],
        ['Caroline Cannon', 'Local area nominated officer', null],
      ],
      ['LOCAL_AUTHORITY Middlesbrough Borough Council', 'CCG South Tees Clinical Commissioning Group'],
    ]);
  });

  it('an office with capitals after a person of a group that is not named', () => {
    expect(
      read('Ayton', 'Sam Lee, Clinical Commissioning Group Chief Officer', 'Ann Hill, Local Area Nominated Officer'),
    ).toEqual([
      [
        ['Sam Lee', 'Clinical Commissioning Group Chief Officer', null],
        ['Ann Hill', 'Local Area Nominated Officer', null],
      ],
      ['LOCAL_AUTHORITY Ayton'],
    ]);
  });

  it('one officer of two groups', () => {
    expect(
      read(
        'Kent',
        'Ann Lee, Director of Education, Kent County Council',
        'Roger Hall, Chief Officer, NHS Ayton CCG and NHS East Ayton CCG',
      )[1],
    ).toEqual(['LOCAL_AUTHORITY Kent County Council', 'CCG NHS Ayton CCG', 'CCG NHS East Ayton CCG']);
  });

  it('a council that is not called as the area is', () => {
    expect(
      read('Ayton upon Bee', 'Ann Lee', 'Director of Children’s Services', 'Bee City Council', 'The Guildhall')[1],
    ).toEqual(['LOCAL_AUTHORITY Bee City Council']);
  });

  it('groups run together with the next officer', () => {
    const [people, organisations] = read(
      'Ayton',
      'Dr James Kent, Accountable Officer, NHS Ayton, Beeton and Ceeshire West Clinical Commissioning Groups Hero Page, local area nominated officer',
    );
    expect(people?.map(([name]) => name)).toEqual(['James Kent', 'Hero Page']);
    expect(organisations).toEqual([
      'LOCAL_AUTHORITY Ayton',
      'CCG NHS Ayton, Beeton and Ceeshire West Clinical Commissioning Groups',
    ]);
  });

  it('groups by their letters, run together with the next officer', () => {
    const [people, organisations] = read(
      'Ayton',
      'James Kent, Managing Director (Ayton and Bee), South West Shire CCGs Hero Page, local area nominated officer',
    );
    expect(people?.map(([name]) => name)).toEqual(['James Kent', 'Hero Page']);
    expect(organisations).toEqual(['LOCAL_AUTHORITY Ayton', 'CCG South West Shire CCGs']);
  });

  it.each([
    ['Director of Quality and Safety, Bee and Cee CCG', 'Bee and Cee CCG'],
    ['Director of Quality and Safety NHS Bee CCG', 'NHS Bee CCG'],
    ['Chief Nurse, NHS St. Bees Clinical Commissioning Group', 'NHS St. Bees Clinical Commissioning Group'],
  ])('what an office is for is in no group’s name: %s', (line, group) => {
    expect(read('Ayton', 'Ann Lee', line)[1]).toEqual(['LOCAL_AUTHORITY Ayton', `CCG ${group}`]);
  });

  it('a corporation', () => {
    expect(read('City of Ayton', 'Ann Lee', 'Director', 'City of Ayton Corporation')[1]).toEqual([
      'LOCAL_AUTHORITY City of Ayton Corporation',
    ]);
  });

  it('a group after the office, and another officer after it', () => {
    expect(
      read(
        'Ayton',
        'Dr Cathy Winfield CBE, Chief Officer, Ayshire West Clinical Commissioning Group Local area nominated officer: Jim Leivers',
      )[1],
    ).toEqual(['LOCAL_AUTHORITY Ayton', 'CCG Ayshire West Clinical Commissioning Group']);
  });

  it('a group before the office; a council that is not named is the area', () => {
    expect(
      read('Kent', 'Ali Wilson, Hartlepool and Stockton-on-Tees clinical commissioning group chief officer'),
    ).toEqual([
      [['Ali Wilson', 'chief officer', 'Hartlepool and Stockton-on-Tees clinical commissioning group']],
      ['LOCAL_AUTHORITY Kent', 'CCG Hartlepool and Stockton-on-Tees clinical commissioning group'],
    ]);
  });

  it.each([
    ['Ms Ada van den Berg', 'Ada van den Berg'],
    ['Huw ap Gwilym', 'Huw ap Gwilym'],
    ['Sam Young', 'Sam Young'],
    ['Mrs Ann London', 'Ann London'],
    ['Jo Head', 'Jo Head'],
  ])('names of all kinds, above the office and before it: %s', (printed, name) => {
    const director = 'Director of Children’s Services';
    const above = read('Ayton', printed, director, 'Ayton Council', 'Ed Moss, Chief Officer, Bee CCG');
    const before = read('Ayton', `${printed}, ${director}, Ayton Council`, 'Ed Moss, Chief Officer, Bee CCG');
    for (const [people] of [above, before]) {
      expect(people).toEqual([
        [name, "Director of Children's Services", 'Ayton Council'],
        ['Ed Moss', 'Chief Officer', 'Bee CCG'],
      ]);
    }
  });

  it('a county above its postcode, and a hall or lane, is nobody', () => {
    const [people] = read(
      'Ayton',
      'Ann Lee',
      'Director of Children’s Services',
      'Ayton Council',
      'Church Lane',
      'North Ayshire',
      'AY1 2BC',
    );
    expect(people).toEqual([['Ann Lee', "Director of Children's Services", 'Ayton Council']]);
  });

  it.each([
    ['St Helens', 'St. Helens Metropolitan Borough Council'],
    ['Isles of Scilly', 'Council of the Isles of Scilly'],
  ])('the council of %s: %s', (area, council) => {
    const [, organisations] = read(area, `Ann Lee, Director of Children’s Services, ${council}`);
    expect(organisations).toEqual([`LOCAL_AUTHORITY ${council}`]);
  });
});
