import { expect, it } from 'vitest';
import { withLostBullets } from '../../src/documents/lostBullets.ts';

it.each(['n', 'q', 'Ø', '?'])(
  'a letter by itself, at the beginning of several lines or on them, is a bullet: %s',
  (letter) => {
    const text = [`${letter} Leaders act.`, `  ${letter}  They listen.`, 'Plans are late.', letter];
    expect(withLostBullets(text.join('\n')).split('\n')).toEqual([
      '• Leaders act.',
      '  •  They listen.',
      'Plans are late.',
      '•',
    ]);
  },
);

it('one that begins a line or two is what it is', () => {
  const text = 'v Leaders act.\nv They listen.\nnow They join in.';
  expect(withLostBullets(text)).toBe(text);
});
