import { describe, expect, it } from 'vitest';
import { extractSeeds } from '../support/seeds.ts';

const seeds = await extractSeeds();

const roles = (area: string, year: string) =>
  seeds
    .filter((one) => one.area.name === area && one.inspection?.start.startsWith(year))
    .flatMap((one) => one.mentions.filter(({ service }) => service === 'DCO' || service === 'DMO'));

describe('the designated officers in the seeds', () => {
  it.each([
    ['Hackney', '2017'],
    ['Harrow', '2019'],
  ])('%s %s: a weakness of capacity', (area, year) => {
    const found = roles(area, year).filter(
      ({ polarity, themes }) => ['WEAKNESS', 'MIXED'].includes(polarity) && themes.includes('CAPACITY'),
    );
    expect(found).not.toEqual([]);
  });

  it.each([
    ['Hartlepool', '2016'],
    ['Middlesbrough', '2017'],
  ])('%s %s: a weakness of oversight, not of capacity', (area, year) => {
    const found = roles(area, year);
    expect(found.map(({ polarity, themes }) => ({ polarity, themes }))).not.toEqual([]);
    for (const { polarity, themes } of found) {
      expect(polarity).toBe('WEAKNESS');
      expect(themes).toContain('OVERSIGHT');
      expect(themes).not.toContain('CAPACITY');
    }
  });

  it('Hackney 2025: both work well', () => {
    const found = roles('Hackney', '2025');
    expect(new Set(found.map((one) => one.service))).toEqual(new Set(['DCO', 'DMO']));
    expect(new Set(found.map((one) => one.polarity))).toEqual(new Set(['STRENGTH']));
  });

  it.each([
    ['She does not have a comprehensive oversight', 'DMO', ['OVERSIGHT']],
    ['a recent attempt to recruit to this post', 'DCO', ['CAPACITY']],
  ])('Hackney 2017, referring back: “%s”', (words, service, themes) => {
    const found = roles('Hackney', '2017').filter((one) => one.quote.includes(words));
    expect(found).toMatchObject([{ service, polarity: 'WEAKNESS', themes, anaphoric: true }]);
  });
});

it('what people at a meeting say is kept as theirs', () => {
  const minutes = seeds.filter((one) => one.kind === 'MEETING_MINUTES');
  expect(minutes).toHaveLength(1);
  expect(new Set(minutes.flatMap((one) => [...one.mentions, ...one.statistics].map(({ voice }) => voice)))).toEqual(
    new Set(['MEETING']),
  );
});

it('the figures of the minutes', () => {
  const figures = seeds
    .filter((one) => one.kind === 'MEETING_MINUTES')
    .flatMap((one) => one.statistics.map(({ value, unit, comparator }) => [value, unit, comparator?.value ?? null]));
  expect(figures).toContainEqual([60, '%', 54]);
  expect(figures).toContainEqual([13, 'months', null]);
  expect(figures).toContainEqual([5.5, '£m', null]);
});
