import { expect, it } from 'vitest';
import { linesOf } from '../../src/documents/layout/lines.ts';
import type { TextRun } from '../../src/documents/layout/PageContent.ts';

const run = (text: string, x: number): TextRun => ({
  text,
  x,
  y: 100,
  width: text.length * 6,
  size: 12,
  bold: false,
  rotated: false,
  clip: null,
});

it.each([
  ['a square', '■'],
  ['what a font of signs has in the private area', '\uF0E0'],
  ['a character that the PDF gives no meaning', '\u0000'],
  ['the sign for what cannot be read', '\uFFFD'],
])('%s apart from the words is a bullet', (_, sign) => {
  const [line] = linesOf([run(sign, 74), run('Families know where to turn.', 92)]);
  expect([line?.text, line?.bullet?.x]).toEqual(['Families know where to turn.', 74]);
});

it('the same within words is none', () => {
  const [line] = linesOf([run('e\u0000ective', 74), run('plans', 140)]);
  expect(line?.bullet).toBeNull();
});
