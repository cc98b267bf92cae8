import { describe, expect, it } from 'vitest';
import { areaFinder } from '../../src/graph/areas/findArea.ts';
import { readAreas } from '../../src/graph/areas/readAreas.ts';

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

  it('keep a name with a comma whole', () => {
    expect(findArea('BCP')?.alsoKnownAs).toEqual(['BCP', 'Bournemouth, Christchurch & Poole']);
  });
});

describe('a name as people write it', () => {
  it.each([
    ['Hackney', 'hackney'],
    ['London Borough of Hackney', 'hackney'],
    ['hackney council', 'hackney'],
    ['LB Hackney', 'hackney'],
    ['Telford', 'telford-and-wrekin'],
    ['Telford & Wrekin', 'telford-and-wrekin'],
    ['Hull', 'kingston-upon-hull'],
    ['Kingston upon Hull, City of', 'kingston-upon-hull'],
    ['Hull City Council', 'kingston-upon-hull'],
    ['Bournemouth', 'bournemouth-christchurch-and-poole'],
    ['BCP', 'bournemouth-christchurch-and-poole'],
    ['Bristol', 'bristol'],
    ['County Durham', 'durham'],
    ['Durham Local Area Partnership', 'durham'],
    ['Saint Helens', 'st-helens'],
    ['Bath', 'bath-and-north-east-somerset'],
    ['Bedford', 'bedford-borough'],
    ['The Royal Borough of Kensington and Chelsea', 'kensington-and-chelsea'],
    ['City of London', 'city-of-london'],
    ['Cumbria', 'cumbria'],
    ['E09000012', 'hackney'],
    ['204', 'hackney'],
    ['80496', 'hackney'],
  ])('%s → %s', (name, id) => {
    expect(findArea(name)?.id).toBe(id);
  });

  it.each(['Kingston', 'London', 'Atlantis', 'council', 'of', ''])('"%s" names no one area', (name) => {
    expect(findArea(name)).toBeUndefined();
  });
});

describe('a name on a day', () => {
  it.each([
    ['Bournemouth', '2017-05-01', 'bournemouth'],
    ['Bournemouth', '2022-05-01', 'bournemouth-christchurch-and-poole'],
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
