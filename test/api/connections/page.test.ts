import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/api/connections/cursor.ts';
import { boundsOf, LAST_TEXT, type PageArguments, readPage, within } from '../../../src/api/connections/page.ts';

const cursor = encodeCursor({ key: 'Harrow', id: 'harrow' }, 'digest');
const position = { key: 'Harrow', id: 'harrow' };

describe('the arguments of a page', () => {
  it.each<[PageArguments, object]>([
    [{}, { size: 20, fromEnd: false, after: null, before: null }],
    [{ first: 1 }, { size: 1, fromEnd: false, after: null, before: null }],
    [
      { first: 100, after: cursor },
      { size: 100, fromEnd: false, after: position, before: null },
    ],
    [
      { last: 5, before: cursor },
      { size: 5, fromEnd: true, after: null, before: position },
    ],
    [
      { first: null, last: null, after: null },
      { size: 20, fromEnd: false, after: null, before: null },
    ],
  ])('%j ask for %j', (args, page) => {
    expect(readPage(args, 'digest')).toEqual(page);
  });

  it.each<[PageArguments, string]>([
    [{ first: 0 }, 'Argument "first": it is 0. Accepted: a whole number from 1 to 100.'],
    [{ first: 101 }, 'Argument "first": it is 101. Accepted: a whole number from 1 to 100.'],
    [{ last: -1 }, 'Argument "last": it is -1. Accepted: a whole number from 1 to 100.'],
    [{ first: 5, last: 5 }, 'Argument "last": it stands beside `first`. Accepted: either `first` or `last`.'],
  ])('%j are refused: %s', (args, message) => {
    expect(() => readPage(args, 'digest')).toThrow(
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as object }),
    );
  });
});

describe('the bounds of a page', () => {
  const from = (args: PageArguments) => readPage(args, 'digest');

  it.each([
    ['ascending, after', from({ after: cursor }), false, { low: 'Harrow', high: LAST_TEXT, descending: false }],
    ['ascending, before', from({ before: cursor }), false, { low: '', high: 'Harrow', descending: false }],
    ['ascending, from the end', from({ last: 5 }), false, { low: '', high: LAST_TEXT, descending: true }],
    ['descending, after', from({ after: cursor }), true, { low: '', high: 'Harrow', descending: true }],
    ['descending, from the end', from({ last: 5 }), true, { low: '', high: LAST_TEXT, descending: false }],
  ])('%s', (_what, page, descending, bounds) => {
    expect(boundsOf(page, 'text', descending)).toMatchObject(bounds);
  });

  it('are narrowed by a range, but never widened', () => {
    const whole = boundsOf(from({ after: cursor }), 'text', false);
    expect(within(whole, { low: 'A', high: 'T' })).toMatchObject({ low: 'Harrow', high: 'T' });
    expect(within(whole, { low: 'J' })).toMatchObject({ low: 'J', lowId: '', high: LAST_TEXT });
  });
});
