import { describe, expect, it } from 'vitest';
import { areaFinder } from '../../src/graph/areas/findArea.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';
import { readPlaces } from '../../src/graph/areas/readPlaces.ts';
import { NONE, WRITTEN } from './writtenNames.ts';

const areas = readAreas();
const findArea = areaFinder(areas);

describe('the areas', () => {
  it('are the 153 of today and those that reorganisations ended', () => {
    expect(areas.filter((area) => area.former === null)).toHaveLength(153);
    expect(areas.filter((area) => area.former !== null).map((area) => area.id)).toEqual([
      'bournemouth',
      'cumbria',
      'dorset-county',
      'northamptonshire',
      'poole',
    ]);
  });

  it('each have an id and an ONS code of their own', () => {
    expect(new Set(areas.map((area) => area.id)).size).toBe(areas.length);
    expect(new Set(areas.map((area) => area.onsCode)).size).toBe(areas.length);
  });

  it('that are former have successors among those of today', () => {
    const today = new Set(areas.filter((area) => area.former === null).map((area) => area.onsCode));
    for (const area of areas) {
      for (const successor of area.former?.successors ?? []) expect(today, area.id).toContain(successor);
    }
  });

  it.each([
    ['kingston-upon-hull', 'Kingston upon Hull', ['Hull']],
    ['bristol', 'Bristol', []],
    ['herefordshire', 'Herefordshire', []],
    ['kingston-upon-thames', 'Kingston upon Thames', ['RBK']],
    ['kensington-and-chelsea', 'Kensington and Chelsea', ['RBKC', 'K&C']],
    ['bournemouth-christchurch-and-poole', 'Bournemouth, Christchurch and Poole', ['BCP']],
  ])('have their usual names, and others that people write: %s', (id, name, alsoKnownAs) => {
    expect(areas.find((area) => area.id === id)).toMatchObject({ name, alsoKnownAs });
  });

  it('keep a name of the register whole that has commas of its own', () => {
    expect(findArea('BCP')?.registered.alsoKnownAs).toEqual(['BCP', 'Bournemouth, Christchurch & Poole']);
  });

  it('have names without "City of" after a comma', () => {
    expect(areas.map(({ name }) => name).filter((name) => /, (?:City|County) of|Upon/.test(name))).toEqual([]);
  });
});

describe('a name as people write it', () => {
  it.each(WRITTEN)('%s → %s', (name, id) => {
    expect(findArea(name)?.id).toBe(id);
  });

  it.each(NONE)('"%s" names no one area', (name) => {
    expect(findArea(name)).toBeUndefined();
  });

  it('is the name or an other name of the area itself, for every area of today', () => {
    const today = areas.filter((area) => area.former === null);
    for (const { id, name, registered, alsoKnownAs, onsCode } of today) {
      const names = [id, name, registered.name, ...registered.alsoKnownAs, ...alsoKnownAs, onsCode, `${name} Council`];
      expect(names.map((one) => [one, findArea(one)?.id])).toEqual(names.map((one) => [one, id]));
    }
  });
});

describe('the other names and larger places', () => {
  it('speak of areas that there are, and each of them once', () => {
    const ids = new Set(areas.map((area) => area.id));
    const places = readPlaces();
    expect(places.flatMap((place) => place.areas.filter((id) => !ids.has(id)))).toEqual([]);
    expect(new Set(places.map(({ name }) => name.toLowerCase())).size).toBe(places.length);
  });
});

describe('a name on a day', () => {
  it.each([
    ['Bournemouth', '2017-05-01', 'bournemouth'],
    ['Bournemouth', '2022-05-01', 'bournemouth-christchurch-and-poole'],
    ['Borough of Poole', '2017-05-01', 'poole'],
    ['Dorset', '2017-02-01', 'dorset-county'],
    ['Dorset County Council', '2017-02-01', 'dorset-county'],
    ['Dorset', '2024-03-11', 'dorset'],
    ['Dorset', null, 'dorset'],
    ['Northamptonshire', '2017-02-01', 'northamptonshire'],
    ['Hackney', '2017-02-01', 'hackney'],
  ])('%s on %s was %s', (name, day, id) => {
    expect(findArea(name, day)?.id).toBe(id);
  });
});
