import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, listDigest } from '../../../src/api/connections/cursor.ts';

describe('a cursor', () => {
  it('gives back the position that it was made of, whatever the key and id', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        fc.string(),
        (key, id) => {
          fc.pre(!Object.is(key, -0));
          expect(decodeCursor(encodeCursor({ key, id }, 'digest'), 'digest', 'after')).toEqual({ key, id });
        },
      ),
    );
  });

  it('is a word that needs no escaping in an address', () => {
    expect(encodeCursor({ key: '2017-11-27/hackney-2017-11-27', id: 'ä' }, 'digest')).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['another ordering or filter', encodeCursor({ key: 'Hackney', id: 'hackney' }, 'other')],
    ['not a cursor', 'hackney'],
    ['not a cursor', ''],
    ['not a cursor', Buffer.from('["digest"]').toString('base64url')],
    ['not a cursor', Buffer.from('["digest", {}, "id"]').toString('base64url')],
  ])('is refused as %s: %s', (why, cursor) => {
    expect(() => decodeCursor(cursor, 'digest', 'before')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(why) as string,
        extensions: { code: 'CURSOR_MISMATCH', argument: 'before' },
      }),
    );
  });
});

describe('the digest of a list', () => {
  const digest = listDigest('mentions AREA', { orderBy: 'DATE_ASC', where: { services: ['DCO', 'DMO'] } });

  it.each([
    ['the order of keys', { where: { services: ['DCO', 'DMO'] }, orderBy: 'DATE_ASC' }],
    ['the order of values', { orderBy: 'DATE_ASC', where: { services: ['DMO', 'DCO'] } }],
    ['null or left out', { orderBy: 'DATE_ASC', where: { services: ['DCO', 'DMO'], themes: null } }],
  ])('does not change with %s', (_what, settings) => {
    expect(listDigest('mentions AREA', settings)).toBe(digest);
  });

  it.each([
    ['ordering', 'mentions AREA', { orderBy: 'DATE_DESC', where: { services: ['DCO', 'DMO'] } }],
    ['filter', 'mentions AREA', { orderBy: 'DATE_ASC', where: { services: ['DCO'] } }],
    ['list', 'mentions SERVICE', { orderBy: 'DATE_ASC', where: { services: ['DCO', 'DMO'] } }],
  ])('changes with the %s', (_what, name, settings) => {
    expect(listDigest(name, settings)).not.toBe(digest);
  });
});
