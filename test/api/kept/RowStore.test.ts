import { describe, expect, it } from 'vitest';
import { RowStore } from '../../../src/api/kept/RowStore.ts';
import { sizeOf } from '../../../src/api/kept/sizeOf.ts';
import { shareTexts } from '../../../src/api/lists/shareTexts.ts';

const HACKNEY = { id: 'hackney', name: 'Hackney' };

describe('rows of one version of the data', () => {
  it('are kept by kind and id, null as well', () => {
    const store = new RowStore(10_000);
    store.at('one').set('Area', 'hackney', HACKNEY);
    store.at('one').set('previous', 'hackney-2017-11-27', null);
    const rows = store.at('one');
    expect(rows.get('Area', 'hackney')).toBe(HACKNEY);
    expect(rows.get('Service', 'hackney')).toBeUndefined();
    expect(rows.get('previous', 'hackney-2017-11-27')).toBeNull();
    expect(store.size.rows).toBe(2);
  });

  it('go when another version is seen, and do not come back with the one before', () => {
    const store = new RowStore(10_000);
    store.at('one').set('Area', 'hackney', HACKNEY);
    expect(store.at('two').get('Area', 'hackney')).toBeUndefined();
    expect(store.at('one').get('Area', 'hackney')).toBeUndefined();
  });

  it('are not mixed with what a request reads late that began under the version before', () => {
    const store = new RowStore(10_000);
    const late = store.at('one');
    const next = store.at('two');
    late.set('Area', 'hackney', HACKNEY);
    expect(late.get('Area', 'hackney')).toBe(HACKNEY);
    expect(next.get('Area', 'hackney')).toBeUndefined();
  });

  it('are bounded in bytes: what was not asked for the longest goes first', () => {
    const store = new RowStore(5000);
    const rows = store.at('one');
    for (const id of ['first', 'second', 'third']) rows.set('Area', id, { name: 'x'.repeat(600) });
    expect(rows.get('Area', 'first')).toBeDefined();
    rows.set('Area', 'fourth', { name: 'x'.repeat(600) });
    const kept = ['first', 'second', 'third', 'fourth'].filter((id) => rows.get('Area', id) !== undefined);
    expect(kept).toEqual(['first', 'third', 'fourth']);
    expect(store.size.bytes).toBeLessThanOrEqual(5000);
    // More than all of the room is not kept.
    rows.set('Area', 'long', { name: 'x'.repeat(5000) });
    expect(rows.get('Area', 'long')).toBeUndefined();
  });

  it('leave room until half of it is taken, by the bytes that are told or reckoned', () => {
    const rows = new RowStore(10_000).at('one');
    rows.set('list', 'hackney', { rows: 'x'.repeat(4000) }, 100);
    expect(rows.hasRoom).toBe(true);
    rows.set('list', 'bedford', { rows: 'x'.repeat(2500) });
    expect(rows.hasRoom).toBe(false);
  });

  it('are not mixed up where there are very many kinds', () => {
    const rows = new RowStore(10_000_000).at('one');
    const kinds = Array.from({ length: 2500 }, (_, index) => `list ${index}`);
    for (const kind of kinds) rows.set(kind, 'hackney', { kind });
    for (const kind of kinds) expect([undefined, { kind }]).toContainEqual(rows.get(kind, 'hackney'));
    rows.set('list 0', 'hackney', HACKNEY);
    expect(rows.get('list 0', 'hackney')).toBe(HACKNEY);
  });

  it('are not kept where the setting says 0', () => {
    expect(new RowStore(0).keeps).toBe(false);
  });
});

it.each([
  ['texts by two bytes a character, as those with ’ or – take', { quote: '’'.repeat(1000) }, 2000, 2200],
  ['lists by what is in them', { rows: Array.from({ length: 10 }, () => ({ id: 'x'.repeat(100) })) }, 2000, 3000],
  ['what is absent as a slot', { former: undefined, region: null }, 20, 100],
])('counts %s', (_, value, least, most) => {
  expect(sizeOf(value)).toBeGreaterThanOrEqual(least);
  expect(sizeOf(value)).toBeLessThanOrEqual(most);
});

it('counts texts that rows share once, as they are shared', () => {
  const row = () => ({ id: 'x', service: ['SA', 'LT'].join(''), themes: [['WAIT', 'ING'].join('')] });
  const rows = shareTexts(Array.from({ length: 100 }, row));
  expect(rows).toEqual(Array.from({ length: 100 }, row));
  const apart = sizeOf(rows);
  const shared = sizeOf(rows, new Set());
  expect(apart - shared).toBe(99 * (sizeOf('x') + sizeOf('SALT') + sizeOf('WAITING')));
});
