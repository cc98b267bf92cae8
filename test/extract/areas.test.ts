import { describe, expect, it } from 'vitest';
import { areaNamedBy, resolveArea } from '../../src/extract/areas.ts';
import { AREAS } from './support/areas.ts';

describe('the area that a printed name means', () => {
  it.each([
    ['Hackney', 'Hackney'],
    ['the London Borough of Hackney', 'Hackney'],
    ['Telford & Wrekin', 'Telford and Wrekin'],
    ['Kingston upon Hull', 'Kingston Upon Hull'],
    ['Hull', 'Kingston Upon Hull'],
    ['Kingston upon Thames', 'Kingston upon Thames'],
    ['Bournemouth, Christchurch & Poole', 'Bournemouth, Christchurch and Poole'],
    ['Bristol', 'Bristol'],
    ['City of Bristol', 'Bristol'],
    ['Southend-on-Sea', 'Southend-on-Sea'],
    ['Southend on Sea', 'Southend-on-Sea'],
    ['Brighton & Hove', 'Brighton and Hove'],
    ['Herefordshire', 'Herefordshire'],
    ['St Helens', 'St. Helens'],
    ['County Durham', 'Durham'],
    ['City of York', 'York'],
    ['Bedford', 'Bedford Borough'],
    ['Central Bedfordshire', 'Central Bedfordshire'],
    ['Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
    ['Medway\nCouncil', 'Medway'],
    ['Bolton MBC', 'Bolton'],
    ['Barnet London Borough', 'Barnet'],
  ])('%s', (printed, name) => {
    expect(resolveArea(printed, AREAS).name).toBe(name);
  });

  it.each(['Cumbria', 'Northamptonshire'])('a former area stays as printed: %s', (printed) => {
    expect(resolveArea(printed, AREAS)).toEqual({ name: printed, printed });
  });
});

describe('the area whose minutes they are', () => {
  it.each([
    [
      'the one named most often',
      'The SEND Strategy for Hackney, by Hackney Council. Visitors from Hull.',
      'x.txt',
      'Hackney',
    ],
    ['a name of the register before initials', 'Officers of LBBD visited Kent.', 'x.txt', 'Kent'],
    ['initials that a council calls itself by', 'Plans in B&NES rise.', 'x.txt', 'Bath and North East Somerset'],
    ['what the file is called, where the text names none', 'Plans rise.', 'trafford_2021-03.txt', 'Trafford'],
    ['none', 'Plans rise.', 'minutes.txt', null],
  ])('%s', (_, text, file, area) => {
    expect(areaNamedBy({ text, file }, AREAS)).toBe(area);
  });
});
