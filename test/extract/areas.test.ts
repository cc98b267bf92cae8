import { describe, expect, it } from 'vitest';
import { areasNamedIn, resolveArea } from '../../src/extract/areas.ts';
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

it('areas named in minutes, most often first', () => {
  const text = 'The SEND Strategy for Hackney, agreed by Hackney Council. Visitors from Hull attended.';
  expect(areasNamedIn(text, AREAS)).toEqual([
    { name: 'Hackney', times: 2 },
    { name: 'Kingston Upon Hull', times: 1 },
  ]);
});
